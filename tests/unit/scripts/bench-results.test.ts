import { expect, it } from 'vitest';
import { type BenchResults, benchTable } from '@/tests/bench/bench-results';
import { median } from '@/tests/bench/median';

const results = (look: number): BenchResults => ({
  looks: [{ name: 'a', elements: 10, controls: 1, floor: 2, forms: 3, chats: 1, look }],
  loads: [{ name: 'a', time: 30, bare: 20, longestTask: 0 }],
  fills: [{ name: 'f', fields: 5, filled: 4, time: 100, longestTask: 0 }],
});

it('shows each figure beside the floor and the run before', () => {
  const table = benchTable(results(8), results(16));
  expect(table).toContain('| one look, a | 8.0 ms | 4.0 × the bare walk | 16.0 ms |');
  expect(table).toContain('| added to the load, a | 10.0 ms | 1.50 × without | 10.0 ms |');
  expect(table).toContain('| fill, f | 100.0 ms | 4 of 5 filled | 100.0 ms |');
  expect(benchTable(results(8), null)).toContain('| 8.0 ms | 4.0 × the bare walk | – |');
});

it('takes the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 3, 0]);
});
