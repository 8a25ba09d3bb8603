import { decoySigns, SURE_DECOY } from '@/utils/dom/decoy-signs';
import { isSeenInBox } from '@/utils/dom/is-seen-in-box';
import { isVisible } from '@/utils/dom/is-visible';
import type { Layout } from '@/utils/dom/layout';
import { ariaDescription, ariaName, namingTexts } from '@/utils/dom/naming-texts';
import { attributeOf, hasAttribute, localNameOf, queryAll } from '@/utils/dom/node-access';
import type { PageView } from '@/utils/dom/page-view';
import type { Surroundings } from '@/utils/dom/reading-order';
import { textOf } from '@/utils/dom/text-of';
import type { ControlWidget } from '@/utils/model/forms/findings';
import { MAX_OPTIONS, MAX_TEXT } from '@/utils/model/forms/findings';
import type { ControlReading } from '@/utils/model/forms/reading';
import { cleanText } from '@/utils/text/clean-text';
import { ariaOptions, isUnchosen } from './aria-options';
import { ariaWidgetOf, isListInput } from './aria-widget';
import { questionTexts } from './question-texts';

const MAX_ATTRIBUTE = 120;

/** Reads one control; `members` are all radio buttons of its group, or the control alone. */
export function readControl(
  id: string,
  members: readonly [Element, ...Element[]],
  around: ReadonlyMap<Element, Surroundings>,
  view: PageView,
): ControlReading {
  const [element] = members;
  const { layout } = view;
  const widget = widgetOf(element);
  const signs = decoySigns(element, view);
  const attribute = (name: string) => cleanText(attributeOf(element, name), MAX_ATTRIBUTE);
  const options = optionsOf(members, around);
  const answers = options.map(({ label }) => label);
  return {
    id,
    widget,
    inputType: element instanceof HTMLInputElement ? element.type : '',
    autocomplete: attribute('autocomplete').toLowerCase(),
    inputMode: attribute('inputmode').toLowerCase(),
    naming:
      members.length > 1 ? questionTexts(members, answers, around, layout) : namingTexts(element, around.get(element), layout),
    name: attribute('name'),
    elementId: attribute('id'),
    className: attribute('class'),
    options,
    required: members.some((member) => hasAttribute(member, 'required') || attributeOf(member, 'aria-required') === 'true'),
    // A trap is kept from people by style sheets that may come late, or not at all.
    visible: signs < SURE_DECOY && members.some((member) => isShown(member, widget, layout)),
    decoySigns: signs,
    empty: members.every(isEmpty),
    maxLength: positive(attributeOf(element, 'maxlength')),
    size: positive(attributeOf(element, 'size')),
    placeholder: cleanText(attributeOf(element, 'placeholder'), MAX_TEXT),
    pattern: cleanText(attributeOf(element, 'pattern'), MAX_TEXT),
    mask: maskOf(element),
    description: cleanText(ariaDescription(element), MAX_TEXT),
    accept: cleanText(attributeOf(element, 'accept'), MAX_TEXT),
  };
}

/** File inputs, checkboxes and radio buttons are often replaced by a label or button that looks better. */
function isShown(element: Element, widget: ControlReading['widget'], layout: Layout): boolean {
  if (isVisible(element, layout)) return true;
  if (widget === 'combobox' && element instanceof HTMLInputElement)
    return isSeenInBox(element, (box) => isVisible(box, layout), layout);
  if (widget !== 'file' && widget !== 'checkbox' && widget !== 'radio') return false;
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const parent = element.parentElement;
  return (
    labels.some((label) => isVisible(label, layout)) || (widget === 'file' && parent !== null && isVisible(parent, layout))
  );
}

/** Does a control hold nothing that anybody put there? */
export function isEmpty(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) && ariaWidgetOf(element) === 'checkbox')
    return attributeOf(element, 'aria-checked') !== 'true';
  if (!(element instanceof HTMLInputElement) && ariaWidgetOf(element)) return isUnchosen(element);
  if (element instanceof HTMLInputElement) {
    if (element.type === 'checkbox' || element.type === 'radio') return !element.checked;
    return element.value === '';
  }
  if (element instanceof HTMLTextAreaElement) return element.value === '';
  if (element instanceof HTMLSelectElement) return element.selectedIndex <= 0 || element.value === '';
  return (element.textContent ?? '').trim() === '';
}

function optionsOf(
  members: readonly [Element, ...Element[]],
  around: ReadonlyMap<Element, Surroundings>,
): ControlReading['options'] {
  const [element] = members;
  if (element instanceof HTMLSelectElement) {
    return queryAll(element, 'option')
      .slice(0, MAX_OPTIONS)
      .map((option) => ({
        value: cleanText(option instanceof HTMLOptionElement ? option.value : '', MAX_TEXT),
        label: cleanText(attributeOf(option, 'label') || textOf(option, MAX_TEXT), MAX_TEXT),
      }));
  }
  if (widgetOf(element) === 'combobox' || (ariaWidgetOf(element) === 'radio' && !(element instanceof HTMLInputElement)))
    return ariaOptions(element);
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return [];
  return members.slice(0, MAX_OPTIONS).map((member) => {
    const label = member instanceof HTMLInputElement ? member.labels?.[0] : undefined;
    const words = label ? textOf(label, MAX_TEXT) : ariaName(member) || (around.get(member)?.after?.text ?? '');
    return { value: cleanText(attributeOf(member, 'value'), MAX_TEXT), label: cleanText(words, MAX_TEXT) };
  });
}

/** Attributes in which mask libraries are told the shape of a value. */
const MASKS = ['data-mask', 'data-inputmask', 'data-inputmask-mask', 'data-masked', 'mask'];

function maskOf(element: Element): string {
  const mask = MASKS.map((name) => attributeOf(element, name)).find((value) => value !== '');
  return cleanText(mask ?? '', MAX_ATTRIBUTE);
}

function positive(attribute: string): number | null {
  const value = Number.parseInt(attribute, 10);
  return Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** The widget that a person handles in a control. */
function widgetOf(element: Element): ControlWidget {
  const name = localNameOf(element);
  if (name === 'textarea' || name === 'select') return name;
  if (element instanceof HTMLInputElement) {
    const { type } = element;
    if (type === 'checkbox' || type === 'radio' || type === 'file') return type;
    return isListInput(element) ? 'combobox' : 'input';
  }
  if (hasAttribute(element, 'contenteditable')) return 'contenteditable';
  return ariaWidgetOf(element) ?? 'contenteditable';
}
