import { describe, expect, it } from 'vitest';
import { badgeState, badgeText } from '@/utils/tabs/badge';
import { fakeControl, fakeForm, fakeFrame } from '../fakes';

describe('badgeState', () => {
  const support = fakeFrame({ forms: [fakeForm({ kind: 'support' })] });
  it.each([
    ['nothing found', [], false, 'nothing'],
    ['a log-in only', [fakeFrame({ forms: [fakeForm({ kind: 'login' })] })], false, 'nothing'],
    [
      'a support form nobody can see',
      [fakeFrame({ forms: [fakeForm({ controls: [fakeControl({ visible: false })] })] })],
      false,
      'nothing',
    ],
    ['a support form in a frame', [fakeFrame({}), { ...support, frameId: 9 }], false, 'form'],
    ['a number just kept', [support], true, 'registered'],
  ] as const)('%s', (_, frames, registered, state) =>
    expect(badgeState(frames, { chats: [], registered, due: 0 })).toBe(state),
  );

  it('counts answers that are due, but for a number just kept', () => {
    expect(badgeState([support], { chats: [], registered: false, due: 2 })).toBe('due');
    expect(badgeState([support], { chats: [], registered: true, due: 2 })).toBe('registered');
  });
});

describe('badgeText', () => {
  it.each([
    ['nothing', 0, ''],
    ['form', 0, '•'],
    ['registered', 3, '✓'],
    ['due', 3, '3'],
    ['due', 100, '99+'],
  ] as const)('%s %d', (state, due, text) => expect(badgeText(state, due)).toBe(text));
});
