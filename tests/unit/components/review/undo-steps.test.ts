import { expect, it } from 'vitest';
import { undoSteps } from '@/components/review/use-fill';

const fills = [
  { undoId: 'first', controlIds: ['a', 'b'] },
  { undoId: 'second', controlIds: ['a'] },
];

it('takes everything back, the latest first', () => {
  expect(undoSteps(fills, null)).toEqual({ steps: [{ undoId: 'second' }, { undoId: 'first' }], left: [] });
});

it('takes one control back through every fill that wrote into it', () => {
  expect(undoSteps(fills, 'a')).toEqual({
    steps: [
      { undoId: 'second', controlIds: ['a'] },
      { undoId: 'first', controlIds: ['a'] },
    ],
    left: [{ undoId: 'first', controlIds: ['b'] }],
  });
  expect(undoSteps(fills, 'c')).toEqual({ steps: [], left: fills });
});
