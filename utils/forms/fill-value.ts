import type { FillTarget } from './fill-target';

/*
 * Plain property writes: content scripts see a page's elements without what its scripts put on them, so `element.value = …` here is
 * the native setter that frameworks override for their own side (checked in both browsers).
 */

/** What a target holds now: the text, or the value of the chosen option. */
export function readValue(target: FillTarget): string {
  switch (target.kind) {
    case 'text':
    case 'select':
      return target.element.value;
    case 'editable':
      return target.element.innerText;
  }
}

/** Is there nothing of the person's in it? A select on its first, valueless option counts as empty. */
export function isEmpty(target: FillTarget): boolean {
  if (target.kind !== 'select') return readValue(target).trim() === '';
  const { selectedIndex } = target.element;
  return selectedIndex <= 0 || readValue(target) === '';
}

/** The value as the control can hold it at all: one line for an input, within the length the control allows. */
export function fitValue(target: FillTarget, value: string): string {
  if (target.kind !== 'text') return value;
  const line = target.element instanceof HTMLInputElement ? value.replace(/\s*[\r\n]+\s*/g, ' ') : value;
  const { maxLength } = target.element;
  return maxLength >= 0 ? line.slice(0, maxLength) : line;
}

/**
 * Writes a value the way a person's typing would arrive: focus, the value, `input`, `change`, blur.
 * @returns whether the control could take it at all (a select may have no such option)
 */
export function writeValue(target: FillTarget, value: string): boolean {
  const { element } = target;
  if (target.kind === 'select' && !hasOption(target.element, value)) return false;
  element.focus({ preventScroll: true });
  switch (target.kind) {
    case 'text':
      target.element.value = value;
      announce(element, value);
      break;
    case 'select':
      target.element.value = value;
      announce(element, null);
      break;
    case 'editable':
      insertText(target.element, value);
      break;
  }
  element.blur();
  return true;
}

/** Does what stands in the control now mean the value that was written? Line ends and an editor's spaces may differ. */
export function holdsValue(target: FillTarget, value: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return plain(readValue(target)) === plain(value);
}

function hasOption(select: HTMLSelectElement, value: string): boolean {
  return Array.from(select.options).some((option) => option.value === value && !option.disabled);
}

function announce(element: HTMLElement, data: string | null): void {
  const common = { bubbles: true, composed: true };
  element.dispatchEvent(
    data === null
      ? new Event('input', common)
      : new InputEvent('input', { ...common, inputType: 'insertReplacementText', data }),
  );
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Rich editors listen to what `insertText` causes; setting their HTML would bypass their own state and is never done. */
function insertText(element: HTMLElement, value: string): void {
  const selection = element.ownerDocument.getSelection();
  if (!selection) return;
  selection.selectAllChildren(element);
  const { ownerDocument } = element;
  if (value === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, value);
}
