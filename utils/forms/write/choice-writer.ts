import { attributeOf } from '@/utils/dom/node-access';
import { focusOn, leave } from './focus';
import type { Hand } from './writer';
import { sameText } from './same-text';

const OFF: ReadonlySet<string> = new Set(['', 'off', 'false', 'no', '0']);

/** A checkbox, or all radio buttons that answer the question this one belongs to. */
export function choiceHand(element: HTMLInputElement): Hand {
  const members = () => (element.type === 'radio' ? groupOf(element) : [element]);
  const chosen = () => members().findIndex(({ checked }) => checked);
  const wanted = (value: string) =>
    element.type === 'radio' ? optionOf(members(), value) : value !== element.value && OFF.has(value.toLowerCase()) ? -1 : 0;
  return {
    read: () => ({ value: String(chosen()) }),
    isEmpty: () => chosen() < 0,
    fit: (value) => value,
    routes: [
      async (value) => {
        const index = wanted(value);
        if (element.type === 'radio' && index < 0) return 'no-such-option';
        if (index !== chosen()) press(members()[Math.max(index, 0)]);
        return 'written';
      },
    ],
    holds: (value) => chosen() === wanted(value),
    restore: async ({ value }) => {
      const index = Number(value);
      if (index === chosen()) return;
      if (index >= 0 || element.type === 'checkbox') press(members()[Math.max(index, 0)]);
      else release(members()[chosen()]);
    },
    isRestored: ({ value }) => String(chosen()) === value,
  };
}

/** What a click or the space bar does, with the browser's own events. */
function press(member: HTMLInputElement | undefined): void {
  if (!member) return;
  focusOn(member);
  member.click();
  leave(member);
}

/** No person can take back the first choice among radio buttons, so there are no events a page would know it by but these. */
function release(member: HTMLInputElement | undefined): void {
  if (!member) return;
  member.checked = false;
  member.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  member.dispatchEvent(new Event('change', { bubbles: true }));
}

function groupOf(element: HTMLInputElement): HTMLInputElement[] {
  const root = element.getRootNode();
  if (element.name === '' || !(root instanceof Document || root instanceof ShadowRoot)) return [element];
  return Array.from(root.querySelectorAll('input')).filter(
    (input) => input.type === 'radio' && input.name === element.name && input.form === element.form,
  );
}

function optionOf(members: readonly HTMLInputElement[], wanted: string): number {
  const byValue = members.findIndex((member) => !member.disabled && attributeOf(member, 'value') === wanted);
  if (byValue >= 0) return byValue;
  return members.findIndex(
    (member) => !member.disabled && Array.from(member.labels ?? []).some((label) => sameText(label.textContent ?? '', wanted)),
  );
}
