import { composedParent } from '@/utils/dom/composed-parent';
import type { ControlRegistry } from '@/utils/dom/control-registry';
import { attributeOf, localNameOf, matches } from '@/utils/dom/node-access';
import type { PageView } from '@/utils/dom/page-view';
import { textOf } from '@/utils/dom/text-of';
import { visibleText } from '@/utils/dom/visible-text';
import { MAX_WORDS, type Surface } from '@/utils/model/chat/chat-reading';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import { cleanText } from '@/utils/text/clean-text';
import { truncateMiddle } from '@/utils/text/truncate-middle';
import { boxOf, elementLabelOf, isControl, isPressable, isShown, namesOf } from './element-facts';
import { type MarkedElement, vendorsAt } from './match-vendors';
import { areaOf } from './surfaces';

const DRAWN = 'svg, img, canvas, i, [class*="icon" i]';
/** Of half the width or more a corner makes a circle. */
const ROUND = 0.4;
/** Ancestors whose names may say what an element of no name is. */
const NAMED_BY = 3;
const MAX_PRESSES = 12;
/** More elements than a widget is made of; a pane of a whole application has more. */
const MOST_OF_WIDGET = 3_000;

/** All that counts of one thing that floats over the page. */
export function readSurface(
  element: Element,
  view: PageView,
  marked: readonly MarkedElement[],
  registry: ControlRegistry,
): Surface {
  const inside = view.stretchOf(element, MOST_OF_WIDGET);
  const pressed = outermost(inside.filter((each) => isPressable(each, view) && isShown(each, view)));
  const shown = [...pressed].sort((one, other) => areaOf(other, view) - areaOf(one, view)).slice(0, MAX_PRESSES);
  const [largest] = shown;
  const names = [...ancestors(element), element, ...inside.slice(1, 8), ...(largest ? [largest] : [])].map(namesOf);
  const labels = [element, ...shown, ...inside.filter((each) => matches(each, 'img, svg, title, iframe'))].map(elementLabelOf);
  const words = surfaceWordsOf(element, MAX_WORDS);
  return {
    id: registry.idOf(element),
    box: boxOf(element, view),
    tag: localNameOf(element).slice(0, MAX_TEXT),
    names: [...new Set(names.join(' ').split(/\s+/))].join(' ').slice(0, MAX_TEXT),
    label: cleanText([...new Set(labels)].join(' '), MAX_TEXT),
    words,
    presses: shown.map((each) => ({
      id: registry.idOf(each),
      label: (elementLabelOf(each) || textOf(each, 80)).slice(0, MAX_TEXT),
      box: boxOf(each, view),
    })),
    isLink: pressed.length > 0 && pressed.every(leadsAway),
    isIcon: words === '' && inside.some((each) => matches(each, DRAWN) || hasPicture(each, view)),
    isRound: inside.slice(0, 12).some((each) => isRound(each, view)),
    isDialog: inside.slice(0, 12).some((each) => matches(each, 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]')),
    hasVideo: inside.some((each) => matches(each, 'video, audio')),
    controls: inside
      .filter((each) => isControl(each) && isShown(each, view))
      .slice(0, 80)
      .map((each) => registry.idOf(each)),
    frames: inside
      .filter((each) => matches(each, 'iframe'))
      .slice(0, 60)
      .map((each) => registry.idOf(each)),
    vendors: vendorsAt(element, marked, view).slice(0, 6),
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
    element instanceof HTMLAnchorElement && element.href !== '' && !/^(?:#|javascript:|$)/i.test(attributeOf(element, 'href'))
  );
}

function hasPicture(element: Element, { layout }: PageView): boolean {
  return layout.styleOf(element).backgroundImage.includes('url(');
}

function isRound(element: Element, view: PageView): boolean {
  const { width, height } = boxOf(element, view);
  if (width < 24 || Math.abs(width - height) > width * 0.25) return false;
  const { borderTopLeftRadius } = view.layout.styleOf(element);
  const radius = Number.parseFloat(borderTopLeftRadius);
  return borderTopLeftRadius.endsWith('%') ? radius / 100 >= ROUND : radius >= width * ROUND;
}

function ancestors(element: Element): Element[] {
  const chain: Element[] = [];
  for (let current = composedParent(element); current && chain.length < NAMED_BY; current = composedParent(current)) {
    if (localNameOf(current) === 'body') break;
    chain.push(current);
  }
  return chain;
}
