import { expect, it } from 'vitest';
import { memoryOfPage, rememberChats } from '@/utils/chat/find/chat-memory';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import { frame } from './readings';

const line = { frameId: 3, documentKey: 'document-3', elementId: 'line' };
const chat = (change: Partial<ChatFinding> = {}): ChatFinding => ({
  id: 'chat',
  vendor: null,
  state: 'closed',
  score: 0.9,
  launcher: null,
  panel: null,
  composer: null,
  form: null,
  ...change,
});
const open = chat({ state: 'conversation', composer: { ...line, maxLength: null, fileInput: null, log: null } });

it('remembers a chat, and its line while that is away', () => {
  const first = rememberChats(null, [frame()], [chat()]);
  expect(first).toEqual({ documentKey: 'document-0', lines: [] });
  const second = rememberChats(first, [frame()], [open]);
  expect(second).toEqual({ documentKey: 'document-0', lines: [line] });
  expect(rememberChats(second, [frame()], [])).toEqual(second);
  expect(rememberChats(second, [frame()], [chat()])).toEqual(second);
});

it('has nothing to remember in a page without chats, nor before the page itself was read', () => {
  expect(rememberChats(null, [frame()], [])).toBeNull();
  expect(rememberChats(null, [frame({}, { frameId: 3 })], [chat()])).toBeNull();
});

it('ends with the page, and not while the page is read anew', () => {
  const memory = { documentKey: 'document-0', lines: [] };
  expect(memoryOfPage(memory, [frame()])).toEqual(memory);
  expect(memoryOfPage(memory, [])).toEqual(memory);
  expect(memoryOfPage(memory, [frame({}, { documentKey: 'next' })])).toBeNull();
});
