import { attributeOf, matches, parentOf, queryAll } from '@/utils/dom/node-access';

/** How far around a list drawn by the page the native one may stand that it keeps in step. */
const AROUND = 4;

/** The hidden native select that a list drawn by the page stands for, `null` where there is none. */
export function selectKeptBy(combobox: Element): HTMLSelectElement | null {
  const [inside] = queryAll(combobox, 'select');
  if (inside instanceof HTMLSelectElement) return inside;
  let around: Element | null = combobox;
  for (let step = 0; around && step < AROUND; step++) {
    for (const neighbour of [around.previousElementSibling, around.nextElementSibling]) {
      if (neighbour instanceof HTMLSelectElement && isHidden(neighbour)) return neighbour;
    }
    const parent: ParentNode | null = parentOf(around);
    around = parent instanceof Element && !matches(parent, 'form, fieldset, body') ? parent : null;
  }
  return null;
}

/** The page says itself that nobody is to use it. */
function isHidden(select: HTMLSelectElement): boolean {
  return (
    select.tabIndex < 0 ||
    select.hidden !== false ||
    attributeOf(select, 'aria-hidden') === 'true' ||
    /hidden/i.test(attributeOf(select, 'class'))
  );
}
