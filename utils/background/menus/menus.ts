import { browser } from 'wxt/browser';
import { currentTranslator } from '@/utils/i18n/current-translator';
import { errorCodeOf } from '@/utils/messaging/error-code';
import { reportFailure } from '@/utils/messaging/report-failure';
import { insertMenu } from './insert-menu';
import type { MenuClick, MenuPart } from './menu-item';
import { saveNumberMenu } from './save-number-menu';
import { tellOnBadge } from './tell-on-badge';

/** Everything Casebook has in the browser's context menu. A new part is one more line here. */
const PARTS: readonly MenuPart[] = [insertMenu, saveNumberMenu];

/** Makes the menu anew from what the person has saved. One after the other: two at once would give items twice. */
export function refreshMenus(): Promise<void> {
  return navigator.locks.request('menus', makeMenus);
}

async function makeMenus(): Promise<void> {
  const { t } = await currentTranslator();
  const items = (await Promise.all(PARTS.map((part) => part.items(t)))).flat();
  await browser.contextMenus.removeAll();
  for (const item of items)
    browser.contextMenus.create(item, () => {
      // Read, or the browser logs it: an item that could not be made is simply not there.
      const { lastError } = browser.runtime;
      if (lastError) console.debug('[casebook] no menu item', item.id, lastError.message);
    });
}

/** Hands a click to the part that the item belongs to. */
export async function onMenuClicked(click: MenuClick): Promise<void> {
  const part = PARTS.find(({ prefix }) => click.menuItemId === prefix || click.menuItemId.startsWith(`${prefix}:`));
  await part?.clicked(click);
}

/** The person waits for what they chose, and has nothing but the toolbar in view that could say it failed. */
async function clickedOrTold(click: MenuClick): Promise<void> {
  try {
    await onMenuClicked(click);
  } catch (error) {
    await tellOnBadge(click.tabId, errorCodeOf(error) === 'storage-full' ? 'menu_full' : 'menu_failed');
    throw error;
  }
}

/** Menus are made when the browser or Casebook starts, and after that only when something in them has changed. */
export function listenForMenus(): void {
  const refresh = () => reportFailure('no menus', refreshMenus());
  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const click = {
      menuItemId: String(info.menuItemId),
      tabId: tab.id,
      frameId: info.frameId ?? 0,
      tabUrl: tab.url ?? '',
      selectionText: info.selectionText ?? '',
    };
    reportFailure('a menu item did nothing', clickedOrTold(click));
  });
}
