import { composedParent } from '@/utils/dom/composed-parent';

/** A list is at its end when no more than this is below, CSS pixels. */
const NEAR = 24;
const REACH = 4;

/** Is the end of a list of messages in view? One that does not scroll is all there. */
export function isAtEnd(list: Element): boolean {
  let box: Element | null = list;
  for (let step = 0; box && step < REACH; step += 1, box = composedParent(box)) {
    const { scrollHeight, clientHeight, scrollTop } = box;
    if (scrollHeight <= clientHeight + 1 || !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    // A list laid out from its end counts backwards from there.
    const isReversed = getComputedStyle(box).flexDirection === 'column-reverse';
    return isReversed ? Math.abs(scrollTop) <= NEAR : scrollHeight - clientHeight - scrollTop <= NEAR;
  }
  return true;
}
