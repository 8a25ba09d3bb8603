import { composedParent } from '@/utils/dom/composed-parent';
import { deepElements } from '@/utils/dom/deep-elements';

/** Lower than this no list of messages is, CSS pixels. */
const LOWEST = 60;
/** Boxes around the composer that are looked into. */
const REACH = 8;

/**
 * The list of messages that belongs to a composer, where none was made out when nothing was said yet: the largest box that scrolls in the
 * nearest box around the composer that has one.
 */
export function logNear(composer: Element): Element | null {
  let around = composedParent(composer);
  for (let step = 0; around && step < REACH; step += 1, around = composedParent(around)) {
    const lists = [...deepElements(around)].filter((element) => !element.contains(composer) && scrolls(element));
    const [largest] = lists.sort((one, two) => heightOf(two) - heightOf(one));
    if (largest) return largest;
  }
  return null;
}

function scrolls(element: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowY) && heightOf(element) >= LOWEST;
}

function heightOf(element: Element): number {
  return Element.prototype.getBoundingClientRect.call(element).height;
}
