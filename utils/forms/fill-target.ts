/** What a value can be written into, told apart by the browser's own interfaces (a page can clobber names, not those). */
export type FillTarget =
  | { kind: 'text'; element: HTMLInputElement | HTMLTextAreaElement }
  | { kind: 'select'; element: HTMLSelectElement }
  | { kind: 'editable'; element: HTMLElement };

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

/** `null` for controls that Casebook never writes into. */
export function fillTargetOf(element: Element): FillTarget | null {
  if (element instanceof HTMLTextAreaElement) return { kind: 'text', element };
  if (element instanceof HTMLSelectElement) return { kind: 'select', element };
  if (element instanceof HTMLInputElement) {
    return WRITABLE_INPUT_TYPES.has(element.type) ? { kind: 'text', element } : null;
  }
  if (element instanceof HTMLElement && element.isContentEditable) {
    return { kind: 'editable', element };
  }
  return null;
}
