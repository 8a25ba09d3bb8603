import { attributeOf, hasAny, parentOf } from '@/utils/dom/node-access';
import { focusOn, leave } from './focus';
import type { Hand } from './hand';
import { keyDown, keyUp } from './keys';
import { listOf, optionsIn } from './list-of';
import { optionFor } from './option-for';
import { lookFor, pause } from './pause';
import { press } from './press';
import { sameText } from './same-text';

/** Page scripts filter a list while one types, some after asking their server, ms. */
const FILTERED = 200;
/** How far around a combobox its shown choice may stand. */
const AROUND = 3;

/** A list that the page itself draws: it is opened, one option of it is pressed, and nothing else is. */
export function comboboxHand(element: HTMLElement): Hand {
  const shown = () => shownBy(element);
  const choose = async (wanted: string) => {
    focusOn(element);
    const found = await chooseFrom(element, wanted);
    await close(element);
    leave(element);
    return found ? ('written' as const) : ('no-such-option' as const);
  };
  return {
    read: () => ({ value: shown() }),
    isEmpty: () => shown() === '' || isPlaceholder(element),
    fit: (value) => value.replace(/\s*[\r\n]+\s*/g, ' '),
    routes: [choose],
    holds: (value) => optionFor([shown()], value) === 0,
    restore: async ({ value }) => {
      if (value === '' || !(await chooseFrom(element, value))) await clear(element);
      await close(element);
      leave(element);
    },
    isRestored: ({ value }) => sameText(shown(), value),
  };
}

async function chooseFrom(element: HTMLElement, wanted: string): Promise<boolean> {
  let list = await open(element);
  let option = list && optionIn(list, wanted);
  if (!option && element instanceof HTMLInputElement && !element.readOnly) {
    // What a long list offers shows when one types.
    typeInto(element, wanted);
    await pause(FILTERED);
    list = listOf(element);
    option = list && optionIn(list, wanted);
  }
  if (!option) return false;
  press(option);
  await pause(20);
  return true;
}

function optionIn(list: Element, wanted: string): HTMLElement | null {
  const options = optionsIn(list);
  return (
    options[
      optionFor(
        options.map((option) => option.innerText || option.textContent || ''),
        wanted,
      )
    ] ?? null
  );
}

async function open(element: HTMLElement): Promise<Element | null> {
  const present = isOpen(element) ? listOf(element) : null;
  if (present) return present;
  press(element);
  const list = await lookFor(() => listOf(element), 10);
  if (list) return list;
  keyDown(element, 'ArrowDown');
  keyUp(element, 'ArrowDown');
  return lookFor(() => listOf(element), 10);
}

function isOpen(element: HTMLElement): boolean {
  return attributeOf(element, 'aria-expanded') === 'true';
}

async function close(element: HTMLElement): Promise<void> {
  if (!isOpen(element)) return;
  keyDown(element, 'Escape');
  keyUp(element, 'Escape');
  await pause(20);
}

/** Empties what can be emptied by typing: the text, then the choice, which most lists drop at the next backspace. */
async function clear(element: HTMLElement): Promise<void> {
  focusOn(element);
  if (element instanceof HTMLInputElement && element.value !== '') typeInto(element, '');
  await pause(20);
  if (shownBy(element) === '') return;
  keyDown(element, 'Backspace');
  keyUp(element, 'Backspace');
  await pause(20);
}

function typeInto(element: HTMLInputElement, value: string): void {
  element.value = value;
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: value }));
}

/** What a person reads in a closed combobox: its own text, or what stands beside the field one types into. */
function shownBy(element: HTMLElement): string {
  if (!(element instanceof HTMLInputElement)) return textIn(element);
  if (element.value !== '') return element.value;
  let around: ParentNode | null = element;
  for (let step = 0; step < AROUND; step++) {
    around = around && parentOf(around);
    if (!(around instanceof HTMLElement) || hasAny(around, 'label, legend')) return '';
    const text = textIn(around);
    if (text !== '') return text;
  }
  return '';
}

function textIn(element: HTMLElement): string {
  return element.innerText.replace(/[\s\u200b\ufeff×▼▾]+/g, ' ').trim();
}

function isPlaceholder(element: HTMLElement): boolean {
  return hasAny(element, '[class*=placeholder i]');
}
