import { composedParent } from '@/utils/dom/composed-parent';
import { matches } from '@/utils/dom/node-access';
import { pressPoint } from './press-point';

/** A press on these does something of its own: sends or empties a form, follows a link. */
const ACTS = 'a[href], area[href], button[type=reset], input[type=submit], input[type=image], input[type=reset], summary';

/**
 * Everything a click of the main mouse button tells a page. Only ever done to open a list and to choose from it; nothing that would send a
 * form or leave the page is pressed (docs/security.md, rule 12).
 */
export function press(element: HTMLElement): void {
  if (wouldAct(element)) return;
  pressPoint(element);
}

function wouldAct(element: Element): boolean {
  for (let current: Element | null = element; current; current = composedParent(current)) {
    if (matches(current, ACTS)) return true;
    // A button that does not say what it is for sends the form it belongs to.
    if (current instanceof HTMLButtonElement && current.type === 'submit' && current.form !== null) return true;
  }
  return false;
}
