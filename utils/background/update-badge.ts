import { browser } from 'wxt/browser';
import { currentTranslator } from '@/utils/i18n/current-translator';
import { BADGE_TEXT, badgeState } from '@/utils/tabs/badge';
import { chatsOf } from '@/utils/tabs/chats-store';
import { findingsOf } from '@/utils/tabs/findings-store';
import { isRegistered } from '@/utils/tabs/registered-store';

const BADGE_COLOR = '#1d5c4d';

/** Shows on the toolbar what is on a tab. A tab that has gone meanwhile has no badge to update. */
export async function updateBadge(tabId: number): Promise<void> {
  const state = badgeState(await findingsOf(tabId), (await chatsOf(tabId)).chats, await isRegistered(tabId));
  const { t } = await currentTranslator();
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: BADGE_TEXT[state] }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
      browser.action.setTitle({ tabId, title: t(`badge_${state}`) }),
    ]);
  } catch (error) {
    console.debug('[casebook] no badge for', tabId, error);
  }
}
