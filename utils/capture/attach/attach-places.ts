import { composedParent } from '@/utils/dom/composed-parent';
import { deepElements } from '@/utils/dom/deep-elements';
import { asksForDrop, offersFile } from '@/utils/forms/read/file-words';
import { acceptsFile } from '@/utils/text/accepts-file';

/** An element that may take a file, and how it is given one. */
export interface AttachPlace {
  route: 'input' | 'drop' | 'paste';
  element: Element;
}

/** Ancestors of a hidden file input in which a person must see something to press. */
const FACES = 5;
/** Longest text of a zone: a whole page that says “drop” somewhere is none. UTF-16 units. */
const MAX_ZONE_TEXT = 300;
/** CSS pixels */
const MIN_ZONE = { width: 60, height: 24 };

/**
 * Where a file could go on the way of these controls, the best first: file inputs, then zones for dropping, then the message itself, into
 * which some pages let people paste.
 * @param near controls of the form, its message first; none for a page without a form
 * @param isVisible could a person see it
 */
export function attachPlaces(
  root: Document,
  near: readonly Element[],
  file: { name: string; type: string },
  isVisible: (element: Element) => boolean,
): AttachPlace[] {
  const elements = [...deepElements(root)];
  const isOfForm = ofSameForm(near);
  const byDistance = (candidates: readonly Element[]) => rank(candidates.filter(isOfForm), near);
  const accepting = elements.filter(isFileInput).filter((element) => acceptsFile(element.accept, file));
  const faced = accepting.filter((element) => hasFace(element, isVisible));
  const inputs = faced.length > 0 ? faced : strays(accepting, near);
  const zones = elements.filter((element) => isDropZone(element) && isVisible(element));
  return [
    ...byDistance(inputs).map((element) => ({ route: 'input', element }) as const),
    ...byDistance(innermost(zones)).map((element) => ({ route: 'drop', element }) as const),
    ...near.filter(isWritable).map((element) => ({ route: 'paste', element }) as const),
  ];
}

function isFileInput(element: Element): element is HTMLInputElement {
  return (
    element instanceof HTMLInputElement &&
    element.type === 'file' &&
    !element.matches(':disabled') &&
    !element.hasAttribute('webkitdirectory')
  );
}

/** Uploaders hide their input behind a button, a label or a zone; where none of these can be seen, the input is meant for nobody. */
function hasFace(element: HTMLInputElement, isVisible: (element: Element) => boolean): boolean {
  if (isVisible(element) || [...(element.labels ?? [])].some(isVisible)) return true;
  let face = composedParent(element);
  for (let steps = 0; face && steps < FACES && face !== element.ownerDocument.body; steps += 1) {
    if (isVisible(face)) return true;
    face = composedParent(face);
  }
  return false;
}

/** Some uploaders put their input at the end of the page, far from the button or zone in the form that stands for it. */
function strays(inputs: readonly HTMLInputElement[], near: readonly Element[]): HTMLInputElement[] {
  const stray = inputs.filter((input) => composedParent(input) === input.ownerDocument.body);
  const form = near[0]?.closest('form') ?? near[0]?.ownerDocument.body;
  const offers = [...(form?.querySelectorAll('button, [role=button], label, a, div[class]') ?? [])];
  return offers.some(offersUpload) ? stray : [];
}

function offersUpload(element: Element): boolean {
  const text = `${element.textContent ?? ''} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`;
  return text.length <= MAX_ZONE_TEXT && (offersFile(text) || asksForDrop(element.className, text));
}

function isDropZone(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element === element.ownerDocument.body) return false;
  const text = element.textContent ?? '';
  if (text.length > MAX_ZONE_TEXT) return false;
  const names = [element.className, element.id, ...element.getAttributeNames().filter((name) => name.startsWith('data-'))].join(
    ' ',
  );
  if (!asksForDrop(names, `${text} ${element.getAttribute('aria-label') ?? ''}`)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= MIN_ZONE.width && height >= MIN_ZONE.height;
}

/** Of zones in each other the inner one: what is dropped on it reaches the outer ones, too. */
function innermost(zones: readonly Element[]): Element[] {
  return zones.filter((zone) => !zones.some((other) => other !== zone && zone.contains(other)));
}

function isWritable(element: Element): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.disabled && !element.readOnly;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** An upload for somebody's portrait in another form of the page is no place for a proof. */
function ofSameForm(near: readonly Element[]): (element: Element) => boolean {
  const forms = new Set(near.map((element) => element.closest('form')).filter((form) => form !== null));
  return (element) => {
    const form = element.closest('form');
    return form === null || forms.size === 0 || forms.has(form);
  };
}

function rank(candidates: readonly Element[], near: readonly Element[]): Element[] {
  const [anchor] = near;
  if (!anchor) return [...candidates];
  const steps = new Map(ancestors(anchor).map((element, index) => [element, index]));
  const distance = (element: Element) =>
    ancestors(element).reduce(
      (least, ancestor) => Math.min(least, steps.get(ancestor) ?? Number.POSITIVE_INFINITY),
      Number.POSITIVE_INFINITY,
    );
  return candidates
    .map((element) => ({ element, at: distance(element) }))
    .sort((one, other) => one.at - other.at)
    .map(({ element }) => element);
}

function ancestors(element: Element): Element[] {
  const chain: Element[] = [];
  for (let current: Element | null = element; current; current = composedParent(current)) chain.push(current);
  return chain;
}
