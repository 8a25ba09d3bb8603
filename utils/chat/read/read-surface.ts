import { VENDOR_MARKS } from '@/utils/chat/vendors/vendor-marks';
import { composedParent } from '@/utils/dom/composed-parent';
import type { ControlRegistry } from '@/utils/dom/control-registry';
import { textOf } from '@/utils/dom/text-of';
import { visibleText } from '@/utils/dom/visible-text';
import { MAX_WORDS, type Surface } from '@/utils/model/chat/chat-reading';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import { cleanText } from '@/utils/text/clean-text';
import { truncateMiddle } from '@/utils/text/truncate-middle';
import { withDescendants } from './descendants';
import { boxOf, elementLabelOf, isControl, isPressable, isShown, namesOf } from './element-facts';
import { vendorsAt } from './match-vendors';

const DRAWN = 'svg, img, canvas, i, [class*="icon" i]';
/** Of half the width or more a corner makes a circle. */
const ROUND = 0.4;
/** Ancestors whose names may say what an element of no name is. */
const NAMED_BY = 3;
const MAX_PRESSES = 12;

/** All that counts of one thing that floats over the page. */
export function readSurface(element: Element, registry: ControlRegistry): Surface {
  const inside = withDescendants(element);
  const pressed = outermost(inside.filter((each) => isPressable(each) && isShown(each)));
  const shown = [...pressed].sort((one, other) => areaOf(other) - areaOf(one)).slice(0, MAX_PRESSES);
  const [largest] = shown;
  const names = [...ancestors(element), element, ...inside.slice(1, 8), ...(largest ? [largest] : [])].map(namesOf);
  const labels = [element, ...shown, ...inside.filter((each) => each.matches('img, svg, title, iframe'))].map(elementLabelOf);
  const words = surfaceWordsOf(element, MAX_WORDS);
  return {
    id: registry.idOf(element),
    box: boxOf(element),
    tag: element.localName.slice(0, MAX_TEXT),
    names: [...new Set(names.join(' ').split(/\s+/))].join(' ').slice(0, MAX_TEXT),
    label: cleanText([...new Set(labels)].join(' '), MAX_TEXT),
    words,
    presses: shown.map((each) => ({
      id: registry.idOf(each),
      label: (elementLabelOf(each) || textOf(each, 80)).slice(0, MAX_TEXT),
      box: boxOf(each),
    })),
    isLink: pressed.length > 0 && pressed.every(leadsAway),
    isIcon: words === '' && inside.some((each) => each.matches(DRAWN) || hasPicture(each)),
    isRound: inside.slice(0, 12).some(isRound),
    isDialog: inside.slice(0, 12).some((each) => each.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal=true]')),
    hasVideo: inside.some((each) => each.matches('video, audio')),
    controls: inside
      .filter((each) => isControl(each) && isShown(each))
      .slice(0, 80)
      .map((each) => registry.idOf(each)),
    frames: inside
      .filter((each) => each.matches('iframe'))
      .slice(0, 60)
      .map((each) => registry.idOf(each)),
    vendors: vendorsAt(element, VENDOR_MARKS).slice(0, 6),
  };
}

/** The words that can be seen, of the whole of an element: of a long conversation the beginning and the newest. */
export function surfaceWordsOf(root: Document | Element, most: number): string {
  const texts = visibleText(root).map(({ text }) => text);
  return truncateMiddle(texts.join(' · '), most);
}

/** Of things to press in each other the outer one, but for one that holds everything. */
function outermost(elements: readonly Element[]): Element[] {
  const set = new Set(elements);
  return elements.filter((element) => {
    for (let current = composedParent(element); current; current = composedParent(current)) if (set.has(current)) return false;
    return true;
  });
}

function leadsAway(element: Element): boolean {
  return (
    element instanceof HTMLAnchorElement &&
    element.href !== '' &&
    !/^(?:#|javascript:|$)/i.test(element.getAttribute('href') ?? '')
  );
}

function hasPicture(element: Element): boolean {
  return getComputedStyle(element).backgroundImage.includes('url(');
}

function isRound(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 24 || Math.abs(width - height) > width * 0.25) return false;
  const { borderTopLeftRadius } = getComputedStyle(element);
  const radius = Number.parseFloat(borderTopLeftRadius);
  return borderTopLeftRadius.endsWith('%') ? radius / 100 >= ROUND : radius >= width * ROUND;
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

function ancestors(element: Element): Element[] {
  const chain: Element[] = [];
  for (let current = composedParent(element); current && chain.length < NAMED_BY; current = composedParent(current)) {
    if (current.localName === 'body') break;
    chain.push(current);
  }
  return chain;
}
