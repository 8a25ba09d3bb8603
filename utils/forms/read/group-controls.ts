import { composedParent } from '@/utils/dom/composed-parent';
import { attributeOf, hasAny, localNameOf, queryAll } from '@/utils/dom/node-access';
import { textOf } from '@/utils/dom/text-of';
import { asksForDrop } from './file-words';

/** Controls that are sent together, and the element that holds them. */
export interface ControlGroup {
  container: Element;
  isForm: boolean;
  controls: Element[];
}

const SUBMIT = 'button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]';
/** Elements that part a page; controls of two of them do not belong together unless a form says so. */
const LANDMARKS =
  'header, nav, footer, aside, dialog, [role=dialog], [role=search], [role=form], [role=navigation], [role=banner], [role=contentinfo]';
/** A form around so many links is the page itself (ASP.NET wraps everything in one). */
const LINKS_OF_A_PAGE = 25;

/**
 * Parts controls into what would be sent together: by `<form>` where there is one, by landmark and submit button where there is none
 * or where one form is wrapped around the whole page.
 */
export function groupControls(controls: readonly Element[]): ControlGroup[] {
  const owned = new Map<Element | null, Element[]>();
  for (const control of controls) {
    const owner = ownerOf(control);
    const members = owned.get(owner);
    if (members) members.push(control);
    else owned.set(owner, [control]);
  }
  return [...owned].flatMap(([form, members]) => {
    if (form && !isPageWide(form)) return [{ container: form, isForm: true, controls: members }];
    return split(members, form);
  });
}

function ownerOf(control: Element): Element | null {
  const form: unknown = 'form' in control ? control.form : null;
  if (form instanceof HTMLFormElement) return form;
  for (let current = composedParent(control); current; current = composedParent(current)) {
    if (localNameOf(current) === 'form') return current;
  }
  return null;
}

function isPageWide(form: Element): boolean {
  return queryAll(form, 'a[href]').length >= LINKS_OF_A_PAGE && hasAny(form, SUBMIT);
}

function split(controls: readonly Element[], form: Element | null): ControlGroup[] {
  const units = new Map<Element, Element[]>();
  for (const control of controls) {
    const unit = unitOf(control, form);
    const members = units.get(unit);
    if (members) members.push(control);
    else units.set(unit, [control]);
  }
  return [...units].map(([container, members]) => ({ container, isForm: container === form, controls: members }));
}

/** The nearest element around a control with a submit button in it, or a landmark, else the form or body. */
function unitOf(control: Element, form: Element | null): Element {
  let current = composedParent(control);
  let last: Element = control;
  while (current && current !== form) {
    const name = localNameOf(current);
    if (name === 'body') return form ?? current;
    if (current.matches(LANDMARKS) || (!isLabelLike(name) && hasAny(current, SUBMIT))) return current;
    last = current;
    current = composedParent(current);
  }
  return form ?? last;
}

function isLabelLike(name: string): boolean {
  return name === 'label' || name === 'span' || name === 'p';
}

/** The buttons that send a group, by their words: `submit` ones first. */
export function submittersOf({ container }: ControlGroup): Element[] {
  const buttons = queryAll(
    container,
    `${SUBMIT}, button, input[type=button], [role=button], a[class*=btn], a[class*=button], a[class*=submit]`,
  );
  const isSubmit = (button: Element) => button.matches(SUBMIT);
  const mayMean = (button: Element) => attributeOf(button, 'type') !== 'reset' && !isOfUpload(button);
  return [...buttons.filter(isSubmit), ...buttons.filter((button) => !isSubmit(button) && mayMean(button))].slice(0, 6);
}

/** “Drop files here to upload” is the zone of one field and not what the form is for. */
function isOfUpload(button: Element): boolean {
  return asksForDrop(`${attributeOf(button, 'class')} ${attributeOf(button, 'id')}`, textOf(button, 80));
}
