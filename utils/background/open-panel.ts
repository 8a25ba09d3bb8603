import { browser } from 'wxt/browser';

/**
 * One click on the toolbar, or the keyboard shortcut, opens the panel. Chrome does it by itself when told to; Firefox wants it asked for
 * within the click, before anything is awaited.
 */
export function openPanelFromToolbar(): void {
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener(() => void browser.sidebarAction.toggle());
}
