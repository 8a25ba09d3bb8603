import { describe, expect, it } from 'vitest';
import { type Opening, openStateOf, withOpening } from '@/components/chat/opening';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';

const chat = (id: string): ChatFinding => ({
  id,
  vendor: null,
  state: 'closed',
  score: 0.9,
  launcher: { frameId: 0, documentKey: 'd', elementId: `${id}-launcher` },
  panel: null,
  composer: null,
  form: null,
});
const opening = (id: string, state: Opening['state']): Opening => ({ chat: chat(id), state });

describe('chats that are being opened', () => {
  it('stay while their launcher has gone and their window has not come', () => {
    expect(withOpening([chat('a')], [opening('b', 'busy')]).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('stand there once', () => {
    expect(withOpening([chat('a')], [opening('a', 'busy')])).toEqual([chat('a')]);
  });

  it('go when it is known what came of it', () => {
    expect(withOpening([], [opening('a', 'failed'), opening('b', 'opened')])).toEqual([]);
  });

  it('tell how each stands', () => {
    expect(openStateOf([opening('a', 'busy'), opening('b', 'hidden')], 'b')).toBe('hidden');
    expect(openStateOf([opening('a', 'busy')], 'b')).toBe('idle');
  });
});
