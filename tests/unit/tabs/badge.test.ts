import { describe, expect, it } from 'vitest';
import { badgeState } from '@/utils/tabs/badge';
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
  ] as const)('%s', (_, frames, registered, state) => expect(badgeState(frames, [], registered)).toBe(state));
});
