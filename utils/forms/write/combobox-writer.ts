import { isVisible } from '@/utils/dom/is-visible';
import { focusOn, leave } from './focus';
import type { Hand } from './writer';
import { keyDown, keyUp } from './keys';
import { listsOf, optionsIn } from './list-of';
import { closeList, isOpen, openList } from './open-list';
import { optionFor } from './option-for';
import { pause } from './pause';
import { press } from './press';
import { sameText } from './same-text';
import { selectKeptBy } from './select-kept-by';
import { shownChoice, showsPlaceholder } from './shown-choice';

/** Page scripts filter a list while one types, some after asking their server, ms. */
const FILTERED = 200;
const A_MOMENT = 30;

/** A list that the page itself draws: it is opened, one option of it is pressed, and nothing else is. */
export function comboboxHand(element: HTMLElement): Hand {
  const kept = () => selectKeptBy(element);
  return {
    read: () => ({ value: chosen(element) }),
    isEmpty: () => isUnchosen(element, kept()),
    fit: (value) => value.replace(/\s*[\r\n]+\s*/g, ' '),
    routes: [
      async (value) => {
        const found = await choose(element, value);
        await closeList(element);
        leave(element);
        return found ? 'written' : 'no-such-option';
      },
    ],
    holds: (value) => optionFor([chosen(element)], value) === 0,
    restore: async ({ value }) => {
      if (value === '' || !(await choose(element, value))) await clear(element, kept());
      await closeList(element);
      leave(element);
    },
    isRestored: ({ value }) => sameText(chosen(element), value),
  };
}

/** The words of what is chosen: as the native list behind has them, which the form will send, or else as they are shown. */
function chosen(element: HTMLElement): string {
  return selectKeptBy(element)?.selectedOptions[0]?.text ?? shownChoice(element);
}

function isUnchosen(element: HTMLElement, kept: HTMLSelectElement | null): boolean {
  if (kept) return kept.selectedIndex <= 0 || kept.value === '';
  return shownChoice(element) === '' || showsPlaceholder(element);
}

async function choose(element: HTMLElement, wanted: string): Promise<boolean> {
  focusOn(element);
  let list = await openList(element);
  let option = list && optionIn(list, wanted);
  // What a long list offers shows when one types. Nothing is typed into what nobody could see it in.
  if (!option && element instanceof HTMLInputElement && !element.readOnly && isVisible(element)) {
    typeInto(element, wanted);
    await pause(FILTERED);
    list = listsOf(element).find((offered) => optionIn(offered, wanted)) ?? null;
    option = list && optionIn(list, wanted);
  }
  if (!option) return false;
  press(option);
  await pause(A_MOMENT);
  // Some lists take the first press after they opened for the end of the one that opened them.
  if (isOpen(element) && option.isConnected && optionFor([chosen(element)], wanted) !== 0) {
    press(option);
    await pause(A_MOMENT);
  }
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

/** Takes the choice back as far as it can be: by typing, by the key that most lists drop a choice at, or in the list behind. */
async function clear(element: HTMLElement, kept: HTMLSelectElement | null): Promise<void> {
  focusOn(element);
  if (element instanceof HTMLInputElement && element.value !== '') typeInto(element, '');
  await pause(A_MOMENT);
  if (isUnchosen(element, kept)) return;
  keyDown(element, 'Backspace');
  keyUp(element, 'Backspace');
  await pause(A_MOMENT);
  if (!kept || isUnchosen(element, kept)) return;
  kept.selectedIndex = 0;
  kept.dispatchEvent(new Event('change', { bubbles: true }));
}

function typeInto(element: HTMLInputElement, value: string): void {
  element.value = value;
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: value }));
}
