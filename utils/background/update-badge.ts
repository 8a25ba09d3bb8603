import { browser } from 'wxt/browser';
import { currentTranslator } from '@/utils/i18n/current-translator';
import { dueRequests } from '@/utils/store/requests/reminder-store';
import { badgeState, badgeText } from '@/utils/tabs/badge';
import { chatsOf } from '@/utils/tabs/chats-store';
import { findingsOf } from '@/utils/tabs/findings-store';
import { isRegistered } from '@/utils/tabs/registered-store';

const BADGE_COLOR = '#1d5c4d';

/** Shows on the toolbar what is on a tab. A tab that has gone meanwhile has no badge to update. */
export async function updateBadge(tabId: number): Promise<void> {
  const { length: due } = await dueRequests(Date.now());
  const [frames, { chats }, registered] = await Promise.all([findingsOf(tabId), chatsOf(tabId), isRegistered(tabId)]);
  const state = badgeState(frames, { chats, registered, due });
  const { t } = await currentTranslator();
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badgeText(state, due) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
      browser.action.setTitle({ tabId, title: t(`badge_${state}`, { count: due }) }),
    ]);
  } catch (error) {
    console.debug('[casebook] no badge for', tabId, error);
  }
}

/** Shows on every tab, those to come among them, what the reminders say. */
export async function updateBadges(): Promise<void> {
  const { length: due } = await dueRequests(Date.now());
  const state = badgeState([], { chats: [], registered: false, due });
  const { t } = await currentTranslator();
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(state, due) }),
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOR }),
    browser.action.setTitle({ title: t(`badge_${state}`, { count: due }) }),
  ]);
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && updateBadge(id)));
}
