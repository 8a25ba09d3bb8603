import { composedParent } from '@/utils/dom/composed-parent';
import { matches } from '@/utils/dom/node-access';

/** Where a person would press an element: its middle. */
function pointOf(element: Element): { clientX: number; clientY: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

/** A press on these does something of its own: sends or empties a form, follows a link. */
const ACTS = 'a[href], area[href], button[type=reset], input[type=submit], input[type=image], input[type=reset], summary';

/**
 * Everything a click of the main mouse button tells a page. Only ever done to open a list and to choose from it; nothing that would send a
 * form or leave the page is pressed (docs/security.md, rule 12).
 */
export function press(element: HTMLElement): void {
  if (wouldAct(element)) return;
  const common = { bubbles: true, cancelable: true, composed: true, view: null, ...pointOf(element) };
  const pointer = (type: string, buttons: number) =>
    element.dispatchEvent(
      new PointerEvent(type, { ...common, button: 0, buttons, pointerId: 1, pointerType: 'mouse', isPrimary: true }),
    );
  const mouse = (type: string, buttons: number) =>
    element.dispatchEvent(new MouseEvent(type, { ...common, button: 0, buttons, detail: 1 }));
  pointer('pointerover', 0);
  mouse('mouseover', 0);
  pointer('pointermove', 0);
  mouse('mousemove', 0);
  pointer('pointerdown', 1);
  mouse('mousedown', 1);
  pointer('pointerup', 0);
  mouse('mouseup', 0);
  mouse('click', 0);
}

function wouldAct(element: Element): boolean {
  for (let current: Element | null = element; current; current = composedParent(current)) {
    if (matches(current, ACTS)) return true;
    // A button that does not say what it is for sends the form it belongs to.
    if (current instanceof HTMLButtonElement && current.type === 'submit' && current.form !== null) return true;
  }
  return false;
}
