import { attributeOf, elementById, queryAll } from '@/utils/dom/node-access';
import { textOf } from '@/utils/dom/text-of';
import { MAX_OPTIONS, MAX_TEXT } from '@/utils/model/forms/findings';
import type { ControlReading } from '@/utils/model/forms/reading';

/**
 * The options of a control made of plain elements: its own, or those of the list it opens, as far as that is in the document before it
 * is opened. An option is chosen by its words, so they are its value too.
 */
export function ariaOptions(element: Element): ControlReading['options'] {
  return optionElements(element)
    .slice(0, MAX_OPTIONS)
    .flatMap((option) => {
      const label = textOf(option, MAX_TEXT) || attributeOf(option, 'aria-label').slice(0, MAX_TEXT);
      return label === '' ? [] : [{ value: label, label }];
    });
}

/** Nothing is chosen, as far as it can be seen. */
export function isUnchosen(element: Element): boolean {
  if (placeholderPart(element)) return true;
  const options = optionElements(element);
  if (
    options.some((option) => attributeOf(option, 'aria-selected') === 'true' || attributeOf(option, 'aria-checked') === 'true')
  )
    return false;
  const shown = textOf(element, MAX_TEXT);
  return shown === '' || (options.length > 0 && !options.some((option) => textOf(option, MAX_TEXT) === shown));
}

/** What the control shows as long as nothing is chosen, where the page marks it as that. */
function placeholderPart(element: Element): Element | null {
  if (Element.prototype.hasAttribute.call(element, 'data-placeholder')) return element;
  return queryAll(element, '[data-placeholder], [class*=placeholder]')[0] ?? null;
}

function optionElements(element: Element): Element[] {
  const ids = `${attributeOf(element, 'aria-controls')} ${attributeOf(element, 'aria-owns')}`.split(/\s+/).filter(Boolean);
  const lists = [element, ...ids.slice(0, 3).flatMap((id) => elementById(element, id) ?? [])];
  return lists.flatMap((list) => queryAll(list, '[role=option], [role=radio], [role=menuitemradio]'));
}
