import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDebounced } from '@/components/ui/use-debounced';

const callback = vi.fn();
const debounced = () => renderHook(() => useDebounced(callback, 400));

beforeEach(() => {
  vi.useFakeTimers();
  callback.mockClear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('runs once, at a pause', () => {
  const { result } = debounced();
  result.current.schedule();
  vi.advanceTimersByTime(399);
  result.current.schedule();
  vi.advanceTimersByTime(399);
  expect(callback).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(callback).toHaveBeenCalledOnce();
});

it.each([
  ['asked to', () => undefined],
  ['the page is closed', () => dispatchEvent(new Event('pagehide'))],
  ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
])('runs at once when %s, and not again', (why, happen) => {
  const { result } = debounced();
  result.current.schedule();
  happen();
  if (why === 'asked to') result.current.flush();
  expect(callback).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  expect(callback).toHaveBeenCalledOnce();
});

it('runs at once when the component goes', () => {
  const { result, unmount } = debounced();
  result.current.schedule();
  unmount();
  expect(callback).toHaveBeenCalledOnce();
});

it('runs nothing where nothing was scheduled', () => {
  const { result, unmount } = debounced();
  result.current.flush();
  unmount();
  expect(callback).not.toHaveBeenCalled();
});
