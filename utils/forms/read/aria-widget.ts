import { attributeOf, closest, hasAny, localNameOf, queryAll, rootOf } from '@/utils/dom/node-access';
import type { ControlWidget } from '@/utils/model/forms/findings';

const NATIVE = 'input:not([type=hidden]), select, textarea';
/** A native list inside that the page hides and keeps in step. */
const KEPT = 'select[hidden]';
const CHOICES = '[role=radio], [role=menuitemradio]';

/**
 * What a control made of elements without a meaning of their own says it is by its ARIA role, `null` where it says nothing of the kind
 * or a native control inside it is the real one. Controls outside forms are taken only where their role leaves no doubt: menus and
 * toolbars use the same parts. https://www.w3.org/TR/wai-aria-1.2/#widget_roles
 */
export function ariaWidgetOf(element: Element): ControlWidget | null {
  switch (attributeOf(element, 'role')) {
    case 'combobox':
      return hasAny(element, NATIVE) && !hasAny(element, KEPT) ? null : 'combobox';
    case 'listbox':
      return isList(element) ? 'combobox' : null;
    case 'radiogroup':
      return !hasAny(element, 'input') && hasAny(element, CHOICES) ? 'radio' : null;
    case 'checkbox':
    case 'switch':
      return inForm(element) && !hasAny(element, NATIVE) ? 'checkbox' : null;
    case '':
    case 'button':
      return attributeOf(element, 'aria-haspopup') === 'listbox' && inForm(element) && !hasAny(element, NATIVE)
        ? 'combobox'
        : null;
    default:
      return null;
  }
}

/** An input that only opens a list, or that searches in one from inside a larger box: a list to choose from, to the person. */
export function isListInput(input: Element): boolean {
  if (attributeOf(input, 'role') !== 'combobox' && closest(input, '[role=combobox]') === null) return false;
  return input instanceof HTMLInputElement && (input.readOnly || input.offsetWidth < SEARCH_IN_BOX);
}
/** Narrower than this, CSS pixels, it is as wide as what is typed into it. */
const SEARCH_IN_BOX = 40;

/** The native box that a library keeps in step with its own, for the form to send. */
export function isMirror(input: Element): boolean {
  if (attributeOf(input, 'aria-hidden') !== 'true') return false;
  const before: unknown = Reflect.get(Element.prototype, 'previousElementSibling', input);
  return before instanceof Element && /^(checkbox|switch|radio|combobox)$/.test(attributeOf(before, 'role'));
}

/** A list that stands in a form by itself; one that something else opens is no control of its own. */
function isList(element: Element): boolean {
  if (!inForm(element) || queryAll(element, '[role=option]').length < 2 || hasAny(element, 'input')) return false;
  if (closest(element, '[role=combobox]')) return false;
  const id = attributeOf(element, 'id');
  const openers = queryAll(rootOf(element), '[aria-controls], [aria-owns], [aria-haspopup=listbox], [role=combobox]');
  return !openers.some((opener) => {
    const owned = `${attributeOf(opener, 'aria-controls')} ${attributeOf(opener, 'aria-owns')}`.split(/\s+/);
    return id !== '' && owned.includes(id);
  });
}

function inForm(element: Element): boolean {
  return localNameOf(element) !== 'form' && closest(element, 'form, [role=form]') !== null;
}
