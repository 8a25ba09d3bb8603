import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useLingering } from '@/components/ui/use-lingering';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

it('outlasts what is gone for a moment, and ends with what stays away', () => {
  const { result, rerender } = renderHook(({ now }) => useLingering(now, 1000), { initialProps: { now: true } });
  rerender({ now: false });
  act(() => vi.advanceTimersByTime(900));
  expect(result.current).toBe(true);
  rerender({ now: true });
  rerender({ now: false });
  act(() => vi.advanceTimersByTime(900));
  expect(result.current).toBe(true);
  act(() => vi.advanceTimersByTime(200));
  expect(result.current).toBe(false);
});
