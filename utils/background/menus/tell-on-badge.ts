import { browser } from 'wxt/browser';
import { updateBadge } from '@/utils/background/update-badge';
import { currentTranslator } from '@/utils/i18n/current-translator';
import type { MessageKey } from '@/utils/i18n/en';
import { reportFailure } from '@/utils/messaging/report-failure';

/** How long the toolbar says that something did not come about, ms. */
const SHOWN = 8_000;

/** A menu has no place to say that nothing came of a click; the toolbar button says it for a while, and why when it is pointed at. */
export async function tellOnBadge(tabId: number, key: MessageKey): Promise<void> {
  const { t } = await currentTranslator();
  await browser.action.setBadgeText({ tabId, text: '?' });
  await browser.action.setTitle({ tabId, title: `Casebook — ${t(key)}` });
  setTimeout(() => reportFailure('the badge was not put back', updateBadge(tabId)), SHOWN);
}
