import type { ControlReading } from '@/utils/model/forms/reading';

/** Sources that are words of the page for the person. */
const SPOKEN: ReadonlySet<string> = new Set(['label', 'before', 'column', 'placeholder']);

const isList = ({ widget }: ControlReading) => widget === 'select' || widget === 'combobox';

/**
 * Many pages hide a `<select>` and put a field to search its options in front of it, which has no name of its own: the position of the
 * select that a control stands for, or -1.
 */
export function selectBehind(controls: readonly ControlReading[], index: number): number {
  const control = controls[index];
  const before = controls[index - 1];
  if (!control?.visible || control.widget !== 'input' || !before || !isList(before) || before.visible) return -1;
  const isNamed = control.naming.some(
    ({ source, text }) => SPOKEN.has(source) || (source === 'aria' && text !== before.name && text !== before.elementId),
  );
  return isNamed ? -1 : index - 1;
}
