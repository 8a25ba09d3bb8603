import { composedParent } from '@/utils/dom/composed-parent';
import { isVisibleInView } from '@/utils/dom/is-visible-in-view';
import { attributeOf, matches } from '@/utils/dom/node-access';
import { pressPoint } from '@/utils/forms/write/press-point';
import type { ChatActOutcome } from '@/utils/model/chat/chat-act';

/** Pressing these does something of its own: sends or empties a form, opens a file or another page. */
const ACTS = 'area[href], button[type=reset], input, select, textarea, summary, video, audio';
const PRESSABLE = 'button, [role=button], a, [tabindex], [onclick]';

/**
 * Presses what opens a chat, as a person would (docs/security.md, rule 12). Looked at once more right before: it must be there, to be seen,
 * and nothing that sends a form or leaves the page.
 */
export function pressLauncher(element: Element | undefined): ChatActOutcome {
  if (!(element instanceof HTMLElement) || !element.isConnected) return 'gone';
  const target = pressTarget(element);
  if (!isVisibleInView(target) && !isVisibleInView(element)) return 'hidden';
  if (wouldLeave(target)) return 'forbidden';
  pressPoint(target);
  return 'done';
}

/** The launcher may be a box around the one button that listens. */
function pressTarget(element: HTMLElement): HTMLElement {
  if (matches(element, PRESSABLE)) return element;
  const inner = Array.from(element.querySelectorAll<HTMLElement>(PRESSABLE)).filter((one) => isVisibleInView(one));
  const [only] = inner;
  if (only && inner.length === 1) return only;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const root = element.getRootNode();
  const over =
    root instanceof Document || root instanceof ShadowRoot
      ? root.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      : null;
  return over instanceof HTMLElement && element.contains(over) ? over : element;
}

function wouldLeave(element: Element): boolean {
  for (let current: Element | null = element; current; current = composedParent(current)) {
    if (matches(current, ACTS)) return true;
    // A link to nowhere is a button to its page.
    if (current instanceof HTMLAnchorElement && !/^(?:#.*)?$/.test(attributeOf(current, 'href'))) return true;
    if (current instanceof HTMLButtonElement && current.type === 'submit' && current.form !== null) return true;
  }
  return false;
}
