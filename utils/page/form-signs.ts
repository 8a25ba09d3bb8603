import type { ControlRegistry } from '@/utils/dom/control-registry';
import { isVisible } from '@/utils/dom/is-visible';
import { attributeOf, matches, queryAll, rootOf } from '@/utils/dom/node-access';
import { textOf } from '@/utils/dom/text-of';
import type { FormOutline } from '@/utils/model/forms/findings';
import { valueOfControl } from './sent-form';

/** What can be seen of a form that was sent, without knowing its language. */
export interface FormSigns {
  /** The message that stands in it; `''` where it is empty, hidden or gone. */
  message: string;
  /** Controls that the page or the browser calls wrong. */
  invalid: number;
  /** Texts that the page shows as errors. */
  errors: string[];
  /** The person cannot change or send it just now. */
  busy: boolean;
}

/** Class names are English whatever the page's language. */
const ERRORS =
  '[role=alert], [aria-live=assertive], [class*="error" i], [class*="invalid" i], [class*="danger" i], [class*="fail" i], [class*="warning" i]';
const MAX_ERRORS = 20;
const MAX_TEXT = 200;

/** Reads the signs of one form. Costs a query of the document and the layout of what it finds. */
export function readFormSigns(form: FormOutline, registry: ControlRegistry): FormSigns {
  const elements = form.controls.flatMap(({ id }) => registry.elementOf(id) ?? []);
  const messageControl = form.controls.find(({ type, visible }) => type === 'message' && visible);
  const field = messageControl && registry.elementOf(messageControl.id);
  const isThere = field !== undefined && isVisible(field);
  const roots = new Set<Node>([document, ...elements.map(rootOf)]);
  const marked = [...roots].flatMap((root) => queryAll(root, ERRORS)).slice(0, MAX_ERRORS);
  return {
    message: isThere && messageControl ? valueOfControl(messageControl.id, registry).trim() : '',
    invalid: elements.filter(isCalledWrong).length,
    errors: marked.filter((element) => isVisible(element)).flatMap((element) => textOf(element, MAX_TEXT) || []),
    busy: field !== undefined && (matches(field, ':disabled') || attributeOf(field, 'aria-busy') === 'true'),
  };
}

function isCalledWrong(element: Element): boolean {
  return attributeOf(element, 'aria-invalid') === 'true' || (knowsUserInvalid() && matches(element, ':user-invalid'));
}

/** A selector that is not known is an error, https://developer.mozilla.org/docs/Web/CSS/:user-invalid */
function knowsUserInvalid(): boolean {
  return CSS.supports('selector(:user-invalid)');
}

/**
 * Does a form look as if it was not taken: the message still in it, and more called wrong than before the person sent it? Nothing of it
 * is proof, so a number that comes later is taken all the same.
 * @param before as it was when the person sent it
 * @param again it had been refused before: what is still called wrong then counts, though it is not new
 */
export function looksRefused(before: FormSigns, now: FormSigns, again = false): boolean {
  if (before.message === '' || now.message !== before.message || now.busy) return false;
  if (again && (now.invalid > 0 || now.errors.length > 0)) return true;
  return now.invalid > before.invalid || now.errors.some((text) => !before.errors.includes(text));
}
