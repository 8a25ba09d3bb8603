import { composedParent } from '@/utils/dom/composed-parent';
import { closest, contains } from '@/utils/dom/node-access';
import { says } from './says';

/**
 * The box that a composer stands in with its buttons and what waits there to be sent, where that is a part of the list of messages itself.
 * It ends where something is said.
 */
export function composerBox(composer: Element, list: Element): Element {
  const form = closest(composer, 'form');
  let box = form && form !== list && contains(list, form) ? form : composer;
  for (let parent = composedParent(box); parent && parent !== list; parent = composedParent(parent)) {
    if (contains(parent, list) || says(parent)) break;
    box = parent;
  }
  return box;
}
