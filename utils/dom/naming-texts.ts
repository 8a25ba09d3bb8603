import type { NamingSource, NamingText } from '@/utils/model/forms/naming-text';
import { cleanText } from '@/utils/text/clean-text';
import { isRendered } from './is-visible';
import { browserLayout, type Layout } from './layout';
import { nameByPlace } from './name-by-place';
import { attributeOf, closest, contains, elementById, localNameOf, queryAll } from './node-access';
import type { Surroundings, TextRun } from './reading-order';
import { tableTexts } from './table-texts';
import { textOf } from './text-of';

/** UTF-16 units of one text; a label longer than this is a paragraph. */
const MAX_NAMING = 300;

/** Every text of the page that may name a control, nearest meaning first, each cleaned and cut to `MAX_NAMING`. */
export function namingTexts(
  control: Element,
  surroundings: Surroundings | undefined,
  layout: Layout = browserLayout,
): NamingText[] {
  const texts: NamingText[] = [];
  const add = (source: NamingSource, text: string) => {
    const clean = cleanText(text, MAX_NAMING);
    if (clean !== '' && !texts.some((other) => other.text === clean)) texts.push({ source, text: clean });
  };
  for (const label of labelsOf(control)) add('label', textOf(label, MAX_NAMING));
  add('aria', ariaName(control));
  const { left, above } = tableTexts(control);
  add('before', left);
  add('column', above);
  if (surroundings) {
    const rendered = isRendered(control, layout);
    const usable = surroundings.before.filter((run) => mayName(run, control, rendered));
    // Where nothing else names it: what stands before it on the screen, rather than in the document.
    const beside = texts.length === 0 && rendered && !isTicked(control) ? besideOf(control, surroundings, layout) : '';
    add('before', beside);
    add(beside === '' ? 'before' : 'earlier', usable.at(-1)?.text ?? '');
    add('earlier', usable.at(-2)?.text ?? '');
    const { after } = surroundings;
    if (after && mayName(after, control, rendered)) {
      // A box without a label of its own is named by the words that follow it.
      const isLabel = isTicked(control) && !texts.some(({ source }) => source === 'label' || source === 'aria');
      if (isLabel) texts.unshift({ source: 'label', text: cleanText(after.text, MAX_NAMING) });
      else add('after', after.text);
    }
  }
  add(
    'placeholder',
    attributeOf(control, 'placeholder') || attributeOf(control, 'data-placeholder') || attributeOf(control, 'aria-placeholder'),
  );
  add('title', attributeOf(control, 'title'));
  const fieldset = closest(control, 'fieldset, [role=group], [role=radiogroup]');
  if (fieldset) add('legend', legendOf(fieldset));
  return texts;
}

/** The words of a fieldset's legend, or the ARIA name of a group. */
export function legendOf(group: Element): string {
  const legend = queryAll(group, 'legend')[0];
  return legend ? textOf(legend, MAX_NAMING) : ariaName(group);
}

/** `aria-labelledby`, else `aria-label`. */
export function ariaName(element: Element): string {
  return referredTexts(element, 'aria-labelledby') || attributeOf(element, 'aria-label');
}

/** The text that `aria-describedby` points to: hints about a value's form stand there. */
export function ariaDescription(element: Element): string {
  return referredTexts(element, 'aria-describedby');
}

function referredTexts(element: Element, attribute: string): string {
  const ids = attributeOf(element, attribute).split(/\s+/).filter(Boolean).slice(0, 5);
  return ids
    .flatMap((id) => elementById(element, id) ?? [])
    .map((named) => textOf(named, MAX_NAMING))
    .join(' ');
}

function labelsOf(control: Element): Element[] {
  const own: unknown = Reflect.get(control, 'labels');
  const form = closest(control, 'form');
  const labels = own instanceof NodeList ? [...own].filter((label) => label instanceof Element) : [];
  const near = form ? labels.filter((label) => contains(form, label)) : labels;
  if (near.length > 0) return near;
  const wrapping = closest(control, 'label');
  if (wrapping) return [wrapping];
  // The same form twice on a page: a label refers to the first control of that id, and means the one beside it.
  const id = attributeOf(control, 'id');
  const beside = form && id !== '' ? queryAll(form, 'label').filter((label) => attributeOf(label, 'for') === id) : [];
  return beside.length > 0 ? beside : labels;
}

/** Boxes and buttons are named by what stands after them. */
function isTicked(control: Element): boolean {
  return control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
}

function besideOf(control: Element, surroundings: Surroundings, layout: Layout): string {
  return nameByPlace(control, surroundings, (run) => mayName(run, control, true), layout);
}

function mayName(run: TextRun, control: Element, controlRendered: boolean): boolean {
  if (run.inLink || localNameOf(run.holder) === 'legend') return false;
  if (run.labelFor !== null && run.labelFor !== attributeOf(control, 'id') && elementById(control, run.labelFor)) return false;
  if (contains(run.holder, control) && run.text.length > 200) return false;
  return !controlRendered || isShown(run.holder);
}

function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}
