import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanelFromToolbar } from '@/utils/background/open-panel';
import type { Origin } from '@/utils/background/pages';
import { attendTab, onFindings, onFrameRemoved, onHello, onTabClosed, originOf } from '@/utils/background/pages';
import { onSubmission, onTicketSeen } from '@/utils/background/submissions';
import { listen, type MessageSender } from '@/utils/messaging/listen';

const fromTab =
  <Data>(handler: (data: Data, origin: Origin) => Promise<void>) =>
  async (data: Data, sender: MessageSender) => {
    const origin = originOf(sender);
    if (origin) await handler(data, origin);
  };

// Listeners are registered synchronously: the browser starts the worker for an event and delivers it to what is there then.
export default defineBackground({
  type: 'module',
  main() {
    listen({
      'page.hello': fromTab(onHello),
      'page.wake': () => {},
      'page.frame-removed': fromTab((_, origin) => onFrameRemoved(origin)),
      'findings.report': fromTab(onFindings),
      'submission.started': fromTab(onSubmission),
      'ticket.seen': fromTab(onTicketSeen),
      'tab.attend': attendTab,
    });
    browser.tabs.onRemoved.addListener((tabId) => void onTabClosed(tabId));
    openPanelFromToolbar();
  },
});
