import { attributeOf, hasAny, parentOf } from '@/utils/dom/node-access';

/** How far around the field of a combobox its shown choice may stand. */
const AROUND = 3;

/** What a person reads in a closed combobox: its own text, or what stands beside the field one types into. */
export function shownChoice(element: HTMLElement): string {
  if (!(element instanceof HTMLInputElement)) return textIn(element);
  if (element.value !== '') return element.value;
  let around: ParentNode | null = element;
  for (let step = 0; step < AROUND; step++) {
    around = around && parentOf(around);
    if (!(around instanceof HTMLElement) || hasAny(around, 'label, legend')) return '';
    const text = textIn(around);
    if (text !== '') return text;
  }
  return '';
}

/** Does it show that nothing is chosen? */
export function showsPlaceholder(element: HTMLElement): boolean {
  const parent = element instanceof HTMLInputElement ? parentOf(element) : null;
  const box = parent && parentOf(parent);
  return [element, box].some((each) => each && (hasAny(each, '[class*=placeholder i], [data-placeholder]') || isMarked(each)));
}

function isMarked(node: Node): boolean {
  return node instanceof Element && attributeOf(node, 'data-placeholder') !== '';
}

function textIn({ innerText }: HTMLElement): string {
  return innerText.replace(/[\s\u200b\ufeff×▼▾]+/g, ' ').trim();
}
