import { deepElements } from './deep-elements';
import { isRendered } from './is-visible';
import { localNameOf, textContentOf } from './node-access';
import { UNREAD_ELEMENTS } from './unread-elements';
import { visibleText } from './visible-text';

/** As much of a text as tells it from others, UTF-16 units: what was read may have been cut. */
const COMPARED = 200;
/** An element with more text than this is the page around what is looked for, UTF-16 units. */
const MOST = 20_000;

/** The element that can be seen, says all of a text and least besides; `null` where none does. Blanks do not count: layout makes and takes them. */
export function elementSaying(root: Node, text: string): Element | null {
  const wanted = squeeze(text).slice(0, COMPARED);
  if (wanted === '') return null;
  let best: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const element of deepElements(root)) {
    if (UNREAD_ELEMENTS.has(localNameOf(element))) continue;
    const said = textContentOf(element);
    // Of two that say the same the later one is the inner one.
    if (said.length < wanted.length || said.length > Math.min(least, MOST)) continue;
    if (!squeeze(said).includes(wanted) || !isRendered(element) || !squeeze(seenOf(element)).includes(wanted)) continue;
    best = element;
    least = said.length;
  }
  return best;
}

function seenOf(element: Element): string {
  return visibleText(element)
    .map(({ text }) => text)
    .join('');
}

function squeeze(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
}
