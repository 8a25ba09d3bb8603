import { expect, it } from 'vitest';
import { allowChat, forgetChatRefusals, isChatRefused, refuseChat } from '@/utils/tabs/chat-refusal-store';

it('holds for one chat of one tab until it is asked for again, or the tab is closed', async () => {
  await refuseChat(1, 'https://a.example');
  await refuseChat(1, 'https://b.example');
  expect(await isChatRefused(1, 'https://a.example')).toBe(true);
  expect(await isChatRefused(2, 'https://a.example')).toBe(false);
  await allowChat(1, 'https://a.example');
  expect([await isChatRefused(1, 'https://a.example'), await isChatRefused(1, 'https://b.example')]).toEqual([false, true]);
  await forgetChatRefusals(1);
  expect(await isChatRefused(1, 'https://b.example')).toBe(false);
});
