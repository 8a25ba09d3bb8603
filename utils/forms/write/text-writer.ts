import { focusOn, leave } from './focus';
import type { Hand, Snapshot } from './writer';
import { keyDown, keyPress, keyUp, UNIDENTIFIED } from './keys';
import { keptInLine, sameText } from './same-text';

/** Longer texts are not typed key by key: no mask is that long, and every key is five events. */
const MOST_KEYS = 60;
/** Types of input whose selection can be asked for. */
const SELECTABLE: ReadonlySet<string> = new Set(['text', 'search', 'tel', 'url', 'textarea']);

/*
 * Plain property writes: content scripts see a page's elements without what its scripts put on them, so `element.value = …` here is
 * the native setter that frameworks override for their own side (checked in both browsers).
 */

export function textHand(element: HTMLInputElement | HTMLTextAreaElement): Hand {
  const isTelephone = element.type === 'tel';
  return {
    read: () => ({ value: element.value, selection: selectionOf(element) }),
    isEmpty: () => element.value.trim() === '',
    fit: (value) => fitTo(element, value),
    routes: [
      async (value) => {
        replaceText(element, value);
        return 'written';
      },
      async (value) => {
        editText(element, () => insert(element, value));
        return 'written';
      },
      async (value) => {
        if (value.length <= MOST_KEYS) editText(element, () => typeKeys(element, value));
        return 'written';
      },
    ],
    holds: (value) =>
      element instanceof HTMLInputElement ? keptInLine(element.value, value, isTelephone) : sameText(element.value, value),
    restore: async (before) => {
      replaceText(element, before.value);
      // A mask may make a sign of its own of a text that vanished; it understands what a person's own deleting does.
      if (element.value !== before.value) editText(element, () => insert(element, before.value));
      if (element.value === before.value) restoreSelection(element, before.selection);
    },
    isRestored: (before) => element.value === before.value,
  };
}

/** One line for an input, within the length the control allows. */
function fitTo(element: HTMLInputElement | HTMLTextAreaElement, value: string): string {
  const line = element instanceof HTMLInputElement ? value.replace(/\s*[\r\n]+\s*/g, ' ') : value;
  const { maxLength } = element;
  return maxLength >= 0 ? line.slice(0, maxLength) : line;
}

/** The whole text at once, with the events that a keyboard's own helper causes. */
function replaceText(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  focusOn(element);
  keyDown(element, UNIDENTIFIED);
  const input = { bubbles: true, composed: true, inputType: 'insertReplacementText', data: value };
  if (element.dispatchEvent(new InputEvent('beforeinput', { ...input, cancelable: true }))) {
    element.value = value;
    element.dispatchEvent(new InputEvent('input', input));
  }
  keyUp(element, UNIDENTIFIED);
  element.dispatchEvent(new Event('change', { bubbles: true }));
  leave(element);
}

/** What the browser's own editing writes makes the events a person's typing makes. */
function editText(element: HTMLInputElement | HTMLTextAreaElement, write: () => void): void {
  focusOn(element);
  element.select();
  if (element.value !== '') element.ownerDocument.execCommand('delete');
  write();
  element.dispatchEvent(new Event('change', { bubbles: true }));
  leave(element);
}

function insert({ ownerDocument }: HTMLElement, text: string): void {
  if (text !== '') ownerDocument.execCommand('insertText', false, text);
}

/** A mask that answers a key itself takes it from the browser; then nothing more is written for that key. */
function typeKeys(element: HTMLElement, value: string): void {
  for (const key of value) {
    if (keyDown(element, key) && keyPress(element, key)) insert(element, key);
    keyUp(element, key);
  }
}

function selectionOf(element: HTMLInputElement | HTMLTextAreaElement): Snapshot['selection'] {
  if (!SELECTABLE.has(element.type)) return null;
  const { selectionStart, selectionEnd, selectionDirection } = element;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd, selectionDirection ?? 'none'];
}

function restoreSelection(element: HTMLInputElement | HTMLTextAreaElement, selection: Snapshot['selection']): void {
  if (selection) element.setSelectionRange(...selection);
}
