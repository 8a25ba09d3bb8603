import type { AnnotationAct } from './annotation';
import type { Size } from './framing';
import type { Mark } from './mark';
import { moveMark } from './move-mark';
import { resizeMark } from './resize-mark';

/** Pixels of the picture. */
const STEP = { small: 1, large: 10 };

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface PressedKey {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** What a key pressed over the picture does; `null` for nothing. */
export function keyAct(pressed: PressedKey, selected: Mark | undefined, picture: Size): AnnotationAct | null {
  const { key, shiftKey, altKey } = pressed;
  const back = historyAct(pressed);
  if (back) return back;
  if (!selected || pressed.ctrlKey || pressed.metaKey) return null;
  if (key === 'Delete' || key === 'Backspace') return { act: 'remove', id: selected.id };
  if (key === 'Escape') return { act: 'select', id: null };
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const step = shiftKey ? STEP.large : STEP.small;
  const [across, down] = [direction[0] * step, direction[1] * step];
  const mark = altKey ? resizeMark(selected, across, down, picture) : moveMark(selected, across, down, picture);
  return { act: 'change', mark, step: 'new' };
}

/** Ctrl+Z and its relatives, wherever the focus is but in a text. */
export function historyAct({ key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey): AnnotationAct | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return { act: shiftKey ? 'redo' : 'undo' };
  return letter === 'y' ? { act: 'redo' } : null;
}
