import { expect, it } from 'vitest';
import { candidatesOf, dropCandidates, keepCandidates } from '@/utils/store/requests/number-candidates';
import type { TicketCandidate } from '@/utils/tickets/candidate';

const candidate = (value: string, score: number): TicketCandidate => ({
  value,
  score,
  sentence: `Your number is ${value}.`,
  place: 'page',
  reasons: [],
});
const valuesOf = async (requestId: string) => (await candidatesOf(requestId)).map(({ value, score }) => `${value} ${score}`);

it('are kept best first, each once with its better score, and five at most', async () => {
  await keepCandidates('r', [candidate('A-1', 0.3), candidate('A-2', 0.5)]);
  await keepCandidates('r', [candidate('A-1', 0.6), candidate('A-2', 0.4)]);
  expect(await valuesOf('r')).toEqual(['A-1 0.6', 'A-2 0.5']);
  await keepCandidates(
    'r',
    [0.1, 0.2, 0.25, 0.7].map((score) => candidate(`B-${score}`, score)),
  );
  expect(await valuesOf('r')).toEqual(['B-0.7 0.7', 'A-1 0.6', 'A-2 0.5', 'B-0.25 0.25', 'B-0.2 0.2']);
  expect(await valuesOf('other')).toEqual([]);
});

it('go one by one or all at once, as the person says', async () => {
  await keepCandidates('r', [candidate('A-1', 0.3), candidate('A-2', 0.5)]);
  await dropCandidates('r', 'A-2');
  expect(await valuesOf('r')).toEqual(['A-1 0.3']);
  await dropCandidates('r');
  expect(await valuesOf('r')).toEqual([]);
});
