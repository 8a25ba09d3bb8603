import { composedParent } from '@/utils/dom/composed-parent';
import type { ControlRegistry } from '@/utils/dom/control-registry';
import { attributeOf, localNameOf, queryAll } from '@/utils/dom/node-access';
import { textOf } from '@/utils/dom/text-of';
import type { FormOutline } from '@/utils/model/forms/findings';
import { sendsByWords } from './press-words';

const BUTTONS = 'button, input[type=button], input[type=submit], input[type=image], [role=button], a';
/** So far around a button its fields are looked for; further away it is a button of the page. */
const MAX_STEPS = 8;

/**
 * The form that a press on an element sends without telling the browser: a button without a form, or one that no browser takes for a
 * submit button. A press that the browser answers with `submit` is not its business.
 */
export function pressedForm(
  target: Element,
  forms: readonly FormOutline[],
  registry: ControlRegistry,
): FormOutline | undefined {
  const button = buttonAround(target);
  if (!button || submitsByItself(button)) return undefined;
  const sends = sendsByWords(wordsOf(button));
  if (sends === false) return undefined;
  const found = formAround(button, forms, registry);
  if (!found) return undefined;
  // Without words that say so, only a button beside which there is no other is the one that sends.
  return sends || queryAll(found.around, BUTTONS).length === 1 ? found.form : undefined;
}

/** The form of a field in which Enter may send: a line, not a text. */
export function enteredForm(
  target: Element,
  forms: readonly FormOutline[],
  registry: ControlRegistry,
): FormOutline | undefined {
  if (!(target instanceof HTMLInputElement) || target.form) return undefined;
  return forms.find(({ controls }) => controls.some(({ id }) => registry.elementOf(id) === target));
}

/** The `<form>` that the browser itself sends for a press on an element, or for Enter in it. */
export function sendingFormElement(target: Element): HTMLFormElement | null {
  if (target instanceof HTMLInputElement) return target.form;
  const button = buttonAround(target);
  return button instanceof HTMLButtonElement && submitsByItself(button) ? button.form : null;
}

function buttonAround(target: Element): Element | null {
  for (let current: Element | null = target; current; current = composedParent(current)) {
    if (Element.prototype.matches.call(current, BUTTONS)) return current;
  }
  return null;
}

function submitsByItself(button: Element): boolean {
  if (button instanceof HTMLButtonElement) return button.type === 'submit' && button.form !== null;
  if (button instanceof HTMLInputElement) return button.type !== 'button' && button.form !== null;
  return false;
}

function wordsOf(button: Element): string {
  const own = localNameOf(button) === 'input' ? attributeOf(button, 'value') : textOf(button, 80);
  return own || attributeOf(button, 'aria-label') || attributeOf(button, 'title');
}

/** The first ancestor of a button with fields in it: their form, where the message is among them. */
function formAround(button: Element, forms: readonly FormOutline[], registry: ControlRegistry) {
  let around = composedParent(button);
  for (let step = 0; around && step < MAX_STEPS; step += 1) {
    for (const form of forms) {
      const messages = form.controls.filter(({ type, visible }) => type === 'message' && visible);
      if (messages.some(({ id }) => isInside(registry.elementOf(id), around))) return { form, around };
    }
    around = composedParent(around);
  }
  return null;
}

function isInside(element: Element | undefined, ancestor: Element | null): boolean {
  for (let current = element ?? null; current; current = composedParent(current)) if (current === ancestor) return true;
  return false;
}
