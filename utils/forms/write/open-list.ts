import { attributeOf } from '@/utils/dom/node-access';
import { keyDown, keyUp } from './keys';
import { listsOf } from './list-of';
import { lookFor, pause } from './pause';
import { press } from './press';

/** Opens the list of a combobox as the mouse does, else as the keyboard does. `null` where none comes. */
export async function openList(combobox: HTMLElement): Promise<Element | null> {
  const before = listsOf(combobox);
  if (isListOpen(combobox) && before[0]) return before[0];
  // What is chosen already may stand in a list of its own, which is there before the one to choose from.
  const fresh = () => listsOf(combobox).find((list) => !before.includes(list)) ?? null;
  press(combobox);
  const list = await lookFor(fresh, 10);
  if (list) return list;
  keyDown(combobox, 'ArrowDown');
  keyUp(combobox, 'ArrowDown');
  return (await lookFor(fresh, 10)) ?? before[0] ?? null;
}

/** Leaves no list open behind. */
export async function closeList(combobox: HTMLElement): Promise<void> {
  if (!isListOpen(combobox)) return;
  keyDown(combobox, 'Escape');
  keyUp(combobox, 'Escape');
  await pause(20);
}

export function isListOpen(combobox: HTMLElement): boolean {
  return attributeOf(combobox, 'aria-expanded') === 'true';
}
