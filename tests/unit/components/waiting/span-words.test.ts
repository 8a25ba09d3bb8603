import { describe, expect, it } from 'vitest';
import { spanWords } from '@/components/waiting/use-waits';

describe('spanWords', () => {
  it.each([
    [0.1, 'working-day', 'wait_days', 1],
    [2.6, 'working-day', 'wait_days', 3],
    [0.25, 'hour', 'wait_minutes', 15],
    [0, 'hour', 'wait_minutes', 1],
    [1.4, 'hour', 'wait_minutes', 84],
    [6.2, 'hour', 'wait_hours', 6],
    [12, 'minute', 'wait_minutes', 12],
    [95, 'minute', 'wait_hours', 2],
  ] as const)('%d of %s', (length, unit, key, count) => expect(spanWords(length, unit)).toEqual({ key, count }));
});
