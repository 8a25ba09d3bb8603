import { PageView } from '@/utils/dom/page-view';
import { isShown } from './element-facts';

const LINE =
  'textarea, input:not([type]), input[type=text], [role=textbox], [contenteditable=true], [contenteditable=""], [contenteditable=plaintext-only]';

/** What one writes into at the end of a list of messages, for chats that draw it anew with every message; `null` where there is nothing. */
export function lineIn(list: Element): Element | null {
  const view = new PageView(list);
  return view.all(LINE).findLast((element) => isShown(element, view)) ?? null;
}
