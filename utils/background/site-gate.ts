import type { MessageAnswer, MessageData } from '@/utils/messaging/protocol';
import { siteModeOf } from '@/utils/store/profile/site-rule-store';
import { siteOf } from '@/utils/text/site';
import { onChatRead } from './chats/chat-readings';
import { onChatSeen } from './chats/keep-chat';
import type { Origin } from './origin';
import { onHello, onRead } from './pages';
import { onSubmission } from './submissions';

/** A page of a site the person has told Casebook to leave alone, or to wait on, is met without looking at it. */
export async function onHelloWhereWanted(hello: MessageData<'page.hello'>, origin: Origin): Promise<void> {
  const looks = hello.promising && (await modeAt(origin)) === 'on';
  await onHello({ ...hello, promising: looks }, origin);
}

/** An agent that was there before the site was turned off says more than is wanted. */
export async function onReadWhereWanted(read: MessageData<'page.read'>, origin: Origin): Promise<MessageAnswer<'page.read'>> {
  return (await modeAt(origin)) === 'off' ? { forms: [] } : onRead(read, origin);
}

/** The same for its chats. */
export async function onChatReadWhereWanted(read: MessageData<'chat.read'>, origin: Origin): Promise<void> {
  if ((await modeAt(origin)) !== 'off') await onChatRead(read, origin);
}

/** What happens on a site that is left alone is nobody's request. */
export async function onSubmissionWhereWanted(submission: MessageData<'submission.started'>, origin: Origin): Promise<void> {
  if ((await modeAt(origin)) !== 'off') await onSubmission(submission, origin);
}

/** Nor is what is said in a chat there anybody's business. */
export async function onChatSeenWhereWanted(seen: MessageData<'chat.seen'>, origin: Origin): Promise<void> {
  if ((await modeAt(origin)) !== 'off') await onChatSeen(seen, origin);
}

async function modeAt({ tabUrl, url }: Origin) {
  const site = siteOf(tabUrl) ?? siteOf(url);
  return site === null ? 'on' : siteModeOf(site);
}
