import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenForReminders } from '@/utils/background/check-reminders';
import { onTabLoaded } from '@/utils/background/failed-pages';
import { onCommand } from '@/utils/background/fill-command';
import { listenForMenus } from '@/utils/background/menus/menus';
import { messageHandlers } from '@/utils/background/message-handlers';
import { openPanelFromToolbar } from '@/utils/background/open-panel';
import { onTabClosed } from '@/utils/background/pages';
import { siteModeAt } from '@/utils/background/site-mode-at';
import { listen } from '@/utils/messaging/listen';
import { logUncaught } from '@/utils/messaging/log-uncaught';
import { reportFailure } from '@/utils/messaging/report-failure';

// Listeners are registered synchronously: the browser starts the worker for an event and delivers it to what is there then.
export default defineBackground({
  type: 'module',
  main() {
    logUncaught(globalThis);
    listen('background', messageHandlers, siteModeAt);
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') reportFailure('a loaded tab was not looked at', onTabLoaded(tabId));
    });
    browser.tabs.onRemoved.addListener((tabId) => reportFailure('a closed tab was not forgotten', onTabClosed(tabId)));
    openPanelFromToolbar();
    browser.commands.onCommand.addListener(onCommand);
    listenForMenus();
    listenForReminders();
  },
});
