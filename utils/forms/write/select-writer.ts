import { focusOn, leave } from './focus';
import type { Hand } from './writer';

export function selectHand(element: HTMLSelectElement): Hand {
  const choose = (index: number) => {
    focusOn(element);
    element.selectedIndex = index;
    element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
    leave(element);
  };
  const indexOf = (value: string) =>
    Array.from(element.options).findIndex((option) => option.value === value && !option.disabled);
  return {
    // Several options may share one value, so what is given back is a place in the list.
    read: () => ({ value: String(element.selectedIndex) }),
    // A select on its first or a valueless option is one that nobody has touched.
    isEmpty: () => element.selectedIndex <= 0 || element.value === '',
    fit: (value) => value,
    routes: [
      async (value) => {
        const index = indexOf(value);
        if (index < 0) return 'no-such-option';
        choose(index);
        return 'written';
      },
    ],
    holds: (value) => element.value === value,
    restore: async ({ value }) => choose(Number(value)),
    isRestored: ({ value }) => String(element.selectedIndex) === value,
  };
}
