import { isVisible } from '@/utils/dom/is-visible';
import { attributeOf, elementById, queryAll, rootOf } from '@/utils/dom/node-access';

/** More than a person would scroll through. */
const MOST_OPTIONS = 500;

/** The lists that may be a combobox's own and can be seen now: those it names, or else all there are. */
export function listsOf(combobox: Element): Element[] {
  const scope = rootOf(combobox);
  const named = ['aria-controls', 'aria-owns']
    .flatMap((name) => attributeOf(combobox, name).split(/\s+/))
    .filter(Boolean)
    .flatMap((id) => elementById(combobox, id) ?? elementById(combobox.ownerDocument, id) ?? []);
  // A page may name the box around the list; one that has closed it may leave the name.
  const own = named.filter(isShown);
  if (own.length > 0) return own;
  const all = [...queryAll(scope, '[role=listbox]'), ...queryAll(combobox.ownerDocument, '[role=listbox]')];
  return [...new Set(all)].filter(isShown);
}

export function optionsIn(list: Element): HTMLElement[] {
  return queryAll(list, '[role=option]')
    .slice(0, MOST_OPTIONS)
    .filter(
      (option): option is HTMLElement => option instanceof HTMLElement && attributeOf(option, 'aria-disabled') !== 'true',
    );
}

function isShown(list: Element): boolean {
  return optionsIn(list).some((option) => isVisible(option));
}
