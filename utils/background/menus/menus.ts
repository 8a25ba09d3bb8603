import { browser } from 'wxt/browser';
import { currentTranslator } from '@/utils/i18n/current-translator';
import { insertMenu } from './insert-menu';
import type { MenuClick, MenuPart } from './menu-item';
import { saveNumberMenu } from './save-number-menu';

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
  for (const item of items) browser.contextMenus.create(item, () => void browser.runtime.lastError);
}

/** Hands a click to the part that the item belongs to. */
export async function onMenuClicked(click: MenuClick): Promise<void> {
  const part = PARTS.find(({ prefix }) => click.menuItemId === prefix || click.menuItemId.startsWith(`${prefix}:`));
  await part?.clicked(click);
}

/** Menus are made when the browser or Casebook starts, and after that only when something in them has changed. */
export function listenForMenus(): void {
  const refresh = () => void refreshMenus().catch((error: unknown) => console.error('[casebook] no menus', error));
  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    void onMenuClicked({
      menuItemId: String(info.menuItemId),
      tabId: tab.id,
      frameId: info.frameId ?? 0,
      tabUrl: tab.url ?? '',
      selectionText: info.selectionText ?? '',
    }).catch((error: unknown) => console.error('[casebook] menu', error));
  });
}
