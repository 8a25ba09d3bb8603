import { expect, it } from 'vitest';
import { frame, surface } from '@/tests/unit/chat/find/readings';
import { joinChats } from '@/utils/background/chats/join-chats';
import type { FrameChat } from '@/utils/chat/find/frame-chat';
import { chatsOf } from '@/utils/tabs/chats-store';
import { storeFrameChat } from '@/utils/tabs/frame-chat-store';

const TAB = 1;
const greets = surface({
  id: 'window',
  box: { left: 900, top: 300, width: 360, height: 500 },
  words: 'Hi there · Send us a message · Search for help',
  isIcon: false,
  isRound: false,
  presses: [],
});

async function stateAfter(page: FrameChat): Promise<string | undefined> {
  await storeFrameChat(page);
  await joinChats(TAB);
  return (await chatsOf(TAB)).chats[0]?.state;
}

it('knows the window that comes in the place of a launcher, though there was nothing to see for a moment', async () => {
  expect(await stateAfter(frame({ surfaces: [surface()] }))).toBe('closed');
  expect(await stateAfter(frame())).toBeUndefined();
  expect(await stateAfter(frame({ surfaces: [greets] }))).toBe('open');
});

it('takes nothing from the page before for one of the next page', async () => {
  expect(await stateAfter(frame({ surfaces: [surface()] }))).toBe('closed');
  const next = { documentKey: 'next' };
  expect(await stateAfter(frame({}, next))).toBeUndefined();
  expect(await stateAfter(frame({ surfaces: [greets] }, next))).toBeUndefined();
});
