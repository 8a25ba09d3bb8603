import { align } from '@/utils/chat/conversation/align';
import { mergeWindow } from '@/utils/chat/conversation/merge-window';
import type { SeenWindow } from '@/utils/model/chat/chat-message';
import type { ChatMessage, Conversation } from '@/utils/requests/conversation';
import { database } from '@/utils/store/database';
import { readRow, readRows } from '@/utils/store/read-rows';

/** A chat nobody has written in for this long is another conversation when it goes on, ms. */
const OVER = 24 * 3_600_000;
/** The longest conversation that is kept; what is older stays, what follows is not written any more. */
const MAX_MESSAGES = 3000;

export interface NewConversation {
  requestId: string;
  site: string;
  origin: string;
  name: string;
  pageUrl: string;
}

/** The conversations of a site that are being kept now, newest first. */
export async function keptConversations(site: string, now = Date.now()): Promise<Conversation[]> {
  return (await conversationsAt(site))
    .filter(({ state, updatedAt }) => state === 'kept' && now - updatedAt < OVER)
    .sort((one, two) => two.startedAt - one.startedAt);
}

/** The conversation of one chat of a site that is being kept now. */
export async function keptConversation(site: string, origin: string, now = Date.now()): Promise<Conversation | null> {
  return (await keptConversations(site, now)).find((row) => row.origin === origin) ?? null;
}

/**
 * A chat that said it was over and goes on with what was said last: it is the same conversation.
 * @returns it, kept again; `null` where there is none that the window goes on with
 */
export async function reopenConversation(site: string, origin: string, window: SeenWindow): Promise<Conversation | null> {
  const now = Date.now();
  const ended = (await conversationsAt(site))
    .filter((row) => row.state === 'ended' && row.origin === origin && now - row.updatedAt < OVER)
    .sort((one, two) => two.updatedAt - one.updatedAt)[0];
  if (!ended || !align(await messagesOf(ended.id), window.messages)) return null;
  await database.conversations.update(ended.id, { state: 'kept', updatedAt: now });
  return { ...ended, state: 'kept', updatedAt: now };
}

export async function addConversation(conversation: NewConversation): Promise<Conversation> {
  const now = Date.now();
  const stored: Conversation = { id: crypto.randomUUID(), ...conversation, state: 'kept', startedAt: now, updatedAt: now };
  await database.conversations.add(stored);
  return stored;
}

/**
 * Adds what a chat shows to what is kept of it.
 * @returns the messages that are new, or say more than before; none where the conversation is no longer kept
 */
export async function keepWindow(conversationId: string, window: SeenWindow): Promise<ChatMessage[]> {
  return database.transaction('rw', database.conversations, database.chatMessages, async () => {
    const conversation = await conversationOf(conversationId);
    if (conversation?.state !== 'kept') return [];
    const kept = await messagesOf(conversationId);
    if (kept.length >= MAX_MESSAGES) return [];
    const now = Date.now();
    const { requestId } = conversation;
    const byId = new Map(kept.map((message) => [message.id, message]));
    const merged = mergeWindow(kept, window, { newId: () => crypto.randomUUID(), now });
    const rows = merged.map((message, position) => ({ ...message, conversationId, requestId, position }));
    const changed = rows.filter((row) => !isSameRow(byId.get(row.id), row));
    if (changed.length === 0) return [];
    await database.chatMessages.bulkPut(changed);
    const said = changed.filter((row) => byId.get(row.id)?.text !== row.text);
    if (said.length > 0) await database.conversations.update(conversationId, { updatedAt: now });
    return said;
  });
}

/** The messages of a conversation, in order. */
export async function messagesOf(conversationId: string): Promise<ChatMessage[]> {
  const rows = await database.chatMessages.where({ conversationId }).toArray();
  return readRows('chatMessages', rows).sort((one, two) => one.position - two.position);
}

/** The conversations of a request, oldest first. */
export async function conversationsOf(requestId: string): Promise<Conversation[]> {
  return readRows('conversations', await database.conversations.where({ requestId }).sortBy('startedAt'));
}

/** The chat is over: what it shows from now on is another conversation. */
export async function endConversation(conversationId: string): Promise<void> {
  await database.conversations.update(conversationId, { state: 'ended' });
}

/** Forgets a conversation with all that was said. */
export async function forgetConversation(conversationId: string): Promise<void> {
  await database.transaction('rw', database.conversations, database.chatMessages, async () => {
    await database.chatMessages.where({ conversationId }).delete();
    await database.conversations.delete(conversationId);
  });
}

/** What was said in the conversations of all requests, by request: for the search. */
export async function textsOfConversations(): Promise<Map<string, string>> {
  const messages = readRows('chatMessages', await database.chatMessages.toArray());
  const texts = new Map<string, string>();
  for (const { requestId, author, text, attachments } of messages.sort((one, two) => one.position - two.position)) {
    texts.set(requestId, [texts.get(requestId), author, text, ...attachments].filter(Boolean).join('\n'));
  }
  return texts;
}

export async function conversationOf(conversationId: string): Promise<Conversation | undefined> {
  return readRow('conversations', await database.conversations.get(conversationId));
}

async function conversationsAt(site: string): Promise<Conversation[]> {
  return readRows('conversations', await database.conversations.where({ site }).toArray());
}

function isSameRow(before: ChatMessage | undefined, now: ChatMessage): boolean {
  return before !== undefined && JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(now));
}

function inOrder(row: ChatMessage): [string, unknown][] {
  return Object.entries(row).sort(([one], [two]) => one.localeCompare(two));
}
