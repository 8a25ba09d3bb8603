import type { ControlFinding } from '@/utils/model/forms/findings';

type Choice = ControlFinding['options'][number];

/** Is a control answered by one of several choices, and can Casebook make one? Radio buttons of a page's own making are not pressed. */
export function isList({ widget, inputType }: Pick<ControlFinding, 'widget' | 'inputType'>): boolean {
  return widget === 'select' || widget === 'combobox' || (widget === 'radio' && inputType === 'radio');
}

/**
 * The choices of a list: what is written for each, and what a person reads. A list that the page draws itself is operated by its words. One
 * that is not open may show none; then it is answered with a text to look for.
 */
export function choicesOf(control: Pick<ControlFinding, 'widget' | 'inputType' | 'options'>): Choice[] {
  if (!isList(control)) return [];
  const named = control.options.filter(({ label }) => label !== '');
  if (control.widget === 'combobox') return named.map(({ label }) => ({ value: label, label }));
  return named.filter(({ value }) => value !== '');
}
