import { browser } from 'wxt/browser';
import { reportFailure } from '@/utils/messaging/report-failure';

/**
 * One click on the toolbar, or the keyboard shortcut, opens the panel. Chrome does it by itself when told to; Firefox wants it asked for
 * within the click, before anything is awaited.
 */
export function openPanelFromToolbar(): void {
  if (browser.sidePanel) {
    reportFailure('the toolbar opens no panel', browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }));
    return;
  }
  browser.action.onClicked.addListener(() => reportFailure('no panel', browser.sidebarAction.toggle()));
}
