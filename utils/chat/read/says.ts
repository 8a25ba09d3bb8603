import { closest } from '@/utils/dom/node-access';

const NOT_SAID = 'button, [role=button], [contenteditable], textarea, select, label, style, script';

/** Are there words in an element, but for those of its controls? */
export function says(element: Element): boolean {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (text.nodeValue?.trim() && parent && !closest(parent, NOT_SAID)) return true;
  }
  return false;
}
