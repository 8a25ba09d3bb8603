import type { Handlers, MessageSender } from '@/utils/messaging/listen';
import { onChatRead } from './chats/chat-readings';
import { onChatSeen } from './chats/keep-chat';
import { lookAtChat } from './chats/look-at-chat';
import { openChat } from './chats/open-chat';
import { checkReminders } from './check-reminders';
import { onMailOpened } from './mailbox';
import { refreshMenus } from './menus/menus';
import { type Origin, originOf } from './origin';
import { attendTab, onFrameRemoved, onHello, onRead } from './pages';
import { onSiteQuieted } from './quiet-site';
import { onRefusal, onSubmission, onTextSeen, onWake } from './submissions';

const fromTab =
  <Data, Answer>(handler: (data: Data, origin: Origin) => Promise<Answer>) =>
  (data: Data, sender: MessageSender) =>
    handler(data, originOf(sender));

/** What the background does with each message that it must answer. */
export const messageHandlers: Handlers<'background'> = {
  'page.hello': fromTab(onHello),
  'page.wake': fromTab(onWake),
  'page.frame-removed': fromTab((_, origin) => onFrameRemoved(origin)),
  'page.read': fromTab(onRead),
  'chat.read': fromTab(onChatRead),
  'submission.started': fromTab(onSubmission),
  'submission.refused': fromTab((refusal) => onRefusal(refusal)),
  'mail.opened': fromTab(onMailOpened),
  'text.seen': fromTab(onTextSeen),
  'chat.seen': fromTab(onChatSeen),
  'chat.open': openChat,
  'chat.look': lookAtChat,
  'tab.attend': attendTab,
  'site.quieted': onSiteQuieted,
  'menus.refresh': refreshMenus,
  'reminders.check': checkReminders,
};
