import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { lookAtChat } from '@/utils/background/chats/look-at-chat';
import { openChat } from '@/utils/background/chats/open-chat';
import { checkReminders, listenForReminders } from '@/utils/background/check-reminders';
import { onTabLoaded } from '@/utils/background/failed-pages';
import { onCommand } from '@/utils/background/fill-command';
import { onMailOpened } from '@/utils/background/mailbox';
import { listenForMenus, refreshMenus } from '@/utils/background/menus/menus';
import { openPanelFromToolbar } from '@/utils/background/open-panel';
import { type Origin, originOf } from '@/utils/background/origin';
import { attendTab, onFrameRemoved, onTabClosed } from '@/utils/background/pages';
import { onSiteQuieted } from '@/utils/background/quiet-site';
import {
  onChatReadWhereWanted,
  onChatSeenWhereWanted,
  onHelloWhereWanted,
  onReadWhereWanted,
  onSubmissionWhereWanted,
} from '@/utils/background/site-gate';
import { onRefusal, onTextSeen, onWake } from '@/utils/background/submissions';
import { listen, type MessageSender } from '@/utils/messaging/listen';

const fromTab =
  <Data, Answer>(handler: (data: Data, origin: Origin) => Promise<Answer>) =>
  (data: Data, sender: MessageSender) =>
    handler(data, originOf(sender));

// Listeners are registered synchronously: the browser starts the worker for an event and delivers it to what is there then.
export default defineBackground({
  type: 'module',
  main() {
    listen({
      'page.hello': fromTab(onHelloWhereWanted),
      'page.wake': fromTab(onWake),
      'page.frame-removed': fromTab((_, origin) => onFrameRemoved(origin)),
      'page.read': fromTab(onReadWhereWanted),
      'chat.read': fromTab(onChatReadWhereWanted),
      'submission.started': fromTab(onSubmissionWhereWanted),
      'submission.refused': fromTab((refusal) => onRefusal(refusal)),
      'mail.opened': fromTab(onMailOpened),
      'text.seen': fromTab(onTextSeen),
      'chat.seen': fromTab(onChatSeenWhereWanted),
      'chat.open': openChat,
      'chat.look': lookAtChat,
      'tab.attend': attendTab,
      'site.quieted': onSiteQuieted,
      'menus.refresh': refreshMenus,
      'reminders.check': checkReminders,
    });
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') void onTabLoaded(tabId);
    });
    browser.tabs.onRemoved.addListener((tabId) => void onTabClosed(tabId));
    openPanelFromToolbar();
    browser.commands.onCommand.addListener(onCommand);
    listenForMenus();
    listenForReminders();
  },
});
