import { framedEditor } from '@/utils/dom/framed-editor';
import { attributeOf } from '@/utils/dom/node-access';

/** What a value can be written into, told apart by the browser's own interfaces (a page can clobber names, not those). */
export type FillTarget =
  | { kind: 'text'; element: HTMLInputElement | HTMLTextAreaElement }
  | { kind: 'select'; element: HTMLSelectElement }
  | { kind: 'choice'; element: HTMLInputElement }
  | { kind: 'aria-choice'; element: HTMLElement }
  | { kind: 'combobox'; element: HTMLElement }
  /** A frame that is an editor as a whole is seen where its frame is. */
  | { kind: 'editable'; element: HTMLElement; frame?: Element };

/** The `type`s of input a value is ever written into (docs/security.md, rule 3): everything else is the person's own business. */
const WRITABLE_INPUT_TYPES: ReadonlySet<string> = new Set([
  'text',
  'email',
  'tel',
  'url',
  'search',
  'number',
  'date',
  'datetime-local',
]);

const ARIA_CHOICES: ReadonlySet<string> = new Set(['checkbox', 'switch', 'radiogroup', 'listbox']);

/** `null` for controls that Casebook never writes into. */
export function fillTargetOf(element: Element): FillTarget | null {
  if (element instanceof HTMLTextAreaElement) return { kind: 'text', element };
  if (element instanceof HTMLSelectElement) return { kind: 'select', element };
  if (element instanceof HTMLInputElement) {
    if (element.type === 'checkbox' || element.type === 'radio') return { kind: 'choice', element };
    if (!WRITABLE_INPUT_TYPES.has(element.type)) return null;
    return { kind: isCombobox(element) ? 'combobox' : 'text', element };
  }
  const framed = framedEditor(element);
  if (framed) return { kind: 'editable', element: framed, frame: element };
  if (!(element instanceof HTMLElement)) return null;
  if (isCombobox(element)) return { kind: 'combobox', element };
  if (ARIA_CHOICES.has(attributeOf(element, 'role'))) return { kind: 'aria-choice', element };
  return element.isContentEditable ? { kind: 'editable', element } : null;
}

/** https://www.w3.org/TR/wai-aria-1.2/#combobox, and the button with a list box that came before it. */
function isCombobox(element: HTMLElement): boolean {
  const role = attributeOf(element, 'role');
  return role === 'combobox' || (attributeOf(element, 'aria-haspopup') === 'listbox' && (role === '' || role === 'button'));
}
