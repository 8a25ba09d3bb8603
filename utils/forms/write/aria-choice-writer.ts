import { attributeOf, queryAll } from '@/utils/dom/node-access';
import { textOf } from '@/utils/dom/text-of';
import { focusOn, leave } from './focus';
import type { Hand } from './writer';
import { optionFor } from './option-for';
import { pause } from './pause';
import { press } from './press';

/** What a group offers to choose from, and the attribute by which it says which is chosen. */
const GROUPS: Record<string, [options: string, mark: string]> = {
  radiogroup: ['[role=radio], [role=menuitemradio]', 'aria-checked'],
  listbox: ['[role=option]', 'aria-selected'],
};
const A_MOMENT = 30;
const LONGEST = 300;

/** A box, a switch, a group of radio buttons or an open list that the page draws itself. https://www.w3.org/TR/wai-aria-1.2/#aria-checked */
export function ariaChoiceHand(element: HTMLElement): Hand {
  const group = GROUPS[attributeOf(element, 'role')];
  const [options, mark] = group ?? ['', 'aria-checked'];
  const members = () => (group ? queryAll(element, options).filter((member) => member instanceof HTMLElement) : [element]);
  const chosen = () => members().findIndex((member) => attributeOf(member, mark) === 'true');
  const wanted = (value: string) => (group ? optionFor(members().map(wordsOf), value) : 0);
  const pressMember = async (index: number) => {
    const member = members()[index];
    if (!member || index === chosen()) return;
    focusOn(member);
    press(member);
    await pause(A_MOMENT);
    leave(member);
  };
  return {
    read: () => ({ value: String(chosen()) }),
    isEmpty: () => chosen() < 0,
    fit: (value) => value,
    routes: [
      async (value) => {
        const index = wanted(value);
        if (index < 0) return 'no-such-option';
        await pressMember(index);
        return 'written';
      },
    ],
    holds: (value) => chosen() === wanted(value),
    restore: async ({ value }) => {
      const index = Number(value);
      if (index >= 0) return pressMember(index);
      // A box is emptied by pressing it again; a radio button stays, as it would for a person.
      if (group || chosen() < 0) return;
      press(element);
      await pause(A_MOMENT);
    },
    isRestored: ({ value }) => String(chosen()) === value,
  };
}

function wordsOf(member: Element): string {
  return textOf(member, LONGEST) || attributeOf(member, 'aria-label');
}
