import type Dexie from 'dexie';

/** Conversations in chats, and their messages. */
export function conversationTables(database: Dexie): void {
  database.version(5).stores({
    conversations: 'id, requestId, site, startedAt',
    chatMessages: 'id, conversationId, requestId',
  });
}
