import { composedParent } from '@/utils/dom/composed-parent';
import { logNear } from './log-near';
import { says } from './says';

/**
 * The list of a chat's messages. What was made out as one may be the part of it that was there then: where something is said behind it,
 * in the box that scrolls with it, that box has all of it. What stands before it is the chat's own head.
 */
export function wholeList(list: Element | null, composer: Element): Element | null {
  const scrolling = logNear(composer);
  if (!list || !scrolling) return list ?? scrolling;
  if (list === scrolling || !scrolling.contains(list)) return list;
  for (let box: Element | null = list; box && box !== scrolling; box = composedParent(box)) {
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      if (!next.contains(composer) && says(next)) return scrolling;
    }
  }
  return list;
}
