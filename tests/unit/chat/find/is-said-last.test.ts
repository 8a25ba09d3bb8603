import { describe, expect, it } from 'vitest';
import { isSaidLast } from '@/utils/chat/find/chat-state';

const says = (piece: string) => piece.includes('queue');
const QUEUE = 'You are number 3 in the queue';

describe('isSaidLast', () => {
  it('is the last thing said', () => {
    expect(isSaidLast(`Hello · ${QUEUE}`, says)).toBe(true);
  });
  it('is so above times, buttons and who made it', () => {
    expect(isSaidLast(`${QUEUE} · 10:20 · Send · Leave · Rate this conversation · Powered by somebody`, says)).toBe(true);
  });
  it('is over when the conversation has gone on', () => {
    const on = ['Ann has joined the chat', 'Good morning, how can I help you?', 'My parcel has not come at all'];
    expect(isSaidLast([QUEUE, ...on].join(' · '), says)).toBe(false);
  });
  it('is not where it was never said', () => {
    expect(isSaidLast('Hello', says)).toBe(false);
  });
});
