import { deepElements } from '@/utils/dom/deep-elements';
import { matches } from '@/utils/dom/node-access';
import { isShown } from './element-facts';

const LINE =
  'textarea, input:not([type]), input[type=text], [role=textbox], [contenteditable=true], [contenteditable=""], [contenteditable=plaintext-only]';

/** What one writes into at the end of a list of messages, for chats that draw it anew with every message; `null` where there is nothing. */
export function lineIn(list: Element): Element | null {
  return [...deepElements(list)].filter((element) => matches(element, LINE) && isShown(element)).at(-1) ?? null;
}
