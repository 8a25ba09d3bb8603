import { composedParent } from '@/utils/dom/composed-parent';
import { deepElements } from '@/utils/dom/deep-elements';
import { localNameOf } from '@/utils/dom/node-access';
import { isTray } from './is-tray';

/** Lower than this no list of messages is, CSS pixels. */
const LOWEST = 60;
/** Boxes around the composer that are looked into. */
const REACH = 8;
/** What scrolls inside of a message takes less of the list than this. */
const PART = 0.5;

/**
 * The list of messages that belongs to a composer, where none was made out when nothing was said yet: the largest box that scrolls in the
 * nearest box around the composer that has one, else the box that scrolls around the composer itself.
 */
export function logNear(composer: Element): Element | null {
  const outer = listAround(composer);
  let around = composedParent(composer);
  for (let step = 0; around && step < REACH; step += 1, around = composedParent(around)) {
    const lists = [...deepElements(around)].filter((each) => !each.contains(composer) && scrolls(each) && !isTray(each));
    const [largest] = lists.sort((one, two) => heightOf(two) - heightOf(one));
    if (largest) return outer && isPart(largest, outer) ? outer : largest;
  }
  return outer;
}

/** In some chats the field to write in comes after the last message, in the list itself. */
function listAround(composer: Element): Element | null {
  for (let around = composedParent(composer); around; around = composedParent(around)) {
    if (around === around.ownerDocument.scrollingElement || localNameOf(around) === 'body') return null;
    if (scrolls(around)) return around;
    // What stands fixed scrolls with nothing around it.
    if (getComputedStyle(around).position === 'fixed') return null;
  }
  return null;
}

/** Pictures in one message may scroll, too: low, without a word, in a list that has more to show than it can. */
function isPart(scroller: Element, outer: Element): boolean {
  const isLow = heightOf(scroller) < heightOf(outer) * PART;
  return isLow && outer.scrollHeight > outer.clientHeight && scroller.textContent?.trim() === '';
}

function scrolls(element: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowY) && heightOf(element) >= LOWEST;
}

function heightOf(element: Element): number {
  return Element.prototype.getBoundingClientRect.call(element).height;
}
