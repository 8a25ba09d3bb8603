import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onlyOpensChat } from '@/utils/background/chats/only-opens-chat';
import { storeChats } from '@/utils/tabs/chats-store';

const FRAME = { tabId: 5, frameId: 3 };

beforeEach(async () => {
  fakeBrowser.reset();
  await storeChats(5, {
    chats: [
      {
        id: 'chat',
        vendor: null,
        state: 'prechat',
        score: 1,
        launcher: null,
        panel: null,
        composer: null,
        form: { frameId: 3, formId: 'f1' },
      },
    ],
    links: [],
  });
});

it('a form before a chat that holds no message sends no request', async () => {
  expect(await onlyOpensChat({ formId: 'f1', text: ' ' }, FRAME)).toBe(true);
});

it.each([
  ['one with a message does', { formId: 'f1', text: 'I was charged twice.' }, FRAME],
  ['another form of that frame does', { formId: 'f2', text: '' }, FRAME],
  ['a form of another frame does', { formId: 'f1', text: '' }, { tabId: 5, frameId: 0 }],
  ['a form of another tab does', { formId: 'f1', text: '' }, { tabId: 6, frameId: 3 }],
])('%s', async (_, submission, origin) => {
  expect(await onlyOpensChat(submission, origin)).toBe(false);
});
