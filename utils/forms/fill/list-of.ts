import { isVisible } from '@/utils/dom/is-visible';
import { attributeOf, elementById, hasAny, queryAll, rootOf } from '@/utils/dom/node-access';

/** More than a person would scroll through. */
const MOST_OPTIONS = 500;

/** The open list of a combobox: the one it names, or the one that is there now. `null` while none is open. */
export function listOf(combobox: Element): Element | null {
  const scope = rootOf(combobox);
  const named = ['aria-controls', 'aria-owns']
    .flatMap((name) => attributeOf(combobox, name).split(/\s+/))
    .filter(Boolean)
    .map((id) => elementById(scope, id) ?? elementById(combobox.ownerDocument, id));
  // A page may name the box around the list; one that has closed it may leave the name.
  const ofItsOwn = named.find((list) => list && isShown(list));
  if (ofItsOwn) return ofItsOwn;
  const lists = [...queryAll(scope, '[role=listbox]'), ...queryAll(combobox.ownerDocument, '[role=listbox]')];
  return lists.find(isShown) ?? null;
}

export function optionsIn(list: Element): HTMLElement[] {
  return queryAll(list, '[role=option]')
    .slice(0, MOST_OPTIONS)
    .filter(
      (option): option is HTMLElement => option instanceof HTMLElement && attributeOf(option, 'aria-disabled') !== 'true',
    );
}

function isShown(list: Element): boolean {
  return hasAny(list, '[role=option]') && optionsIn(list).some((option) => isVisible(option));
}
