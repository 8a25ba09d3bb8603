import { composedParent } from './composed-parent';
import { attributeOf, closest, hasAttribute, localNameOf, matches } from './node-access';
import type { PageView } from './page-view';

/** What authors call a trap for robots, when they do not bother to hide it from robots that read. Words parted by hyphens. */
const TRAP_NAME =
  /honey|bot-?(test|check|trap|catch)|spam-?trap|(field|form|wrap|container)-hp(-|$)|(^|-)hp-(field|form|wrap|container|textarea)|(^|-)(trap|decoy|bait)(-|$)|leave-?(this-?)?(blank|empty)|do-?n(o|t)t?-?fill|(must|should)-?be-?(blank|empty)/;
/** Classes by which a page hides something; the style sheet that does it may not be there (yet). */
const HIDING_CLASS =
  /^(hidden|hide|hid|invisible|none|d-none|display-none|no-?display|off-?screen|sr-only|visually-?hidden|screen-reader-text|u-hidden|is-hidden)$/i;
/** Classes that show it again on some screens. */
const SHOWING_CLASS = /^(sm|md|lg|xl|2xl):|^d-(sm|md|lg|xl|xxl|block|flex|print)/i;
const NO_COMPLETION = /^(off|nope|none|no|new-password|false|disabled|smart-off)$/i;
/** How far up an element that stands around one control alone is looked for. */
const MAX_WRAPPERS = 4;

/** With so many signs, the page says itself that nobody is to fill the control. */
export const SURE_DECOY = 3;

/**
 * How many ways a page keeps this one control from people that it does not use for its others: names that say so, and states and styles
 * of the control and of the elements around it alone. 0 for ordinary controls; one may be chance, two are not.
 */
export function decoySigns(control: Element, view: PageView): number {
  const wrappers = wrappersOf(control, view);
  const own = [control, ...wrappers];
  const styles = own.map((element) => view.layout.styleOf(element));
  const signs: [weight: number, holds: boolean][] = [
    [SURE_DECOY, own.some((element) => TRAP_NAME.test(namesOf(element)))],
    [SURE_DECOY, own.some((element) => hasAttribute(element, 'inert'))],
    [1, wrappers.some(hidesByClass)],
    [1, attributeOf(control, 'tabindex').startsWith('-')],
    [1, closest(control, '[aria-hidden=true]') !== null],
    [1, NO_COMPLETION.test(attributeOf(control, 'autocomplete').trim())],
    [1, styles.some(({ position, zIndex }) => position !== 'static' && Number.parseInt(zIndex, 10) < 0)],
    [1, styles.some(({ pointerEvents }) => pointerEvents === 'none') && !matches(control, ':disabled')],
  ];
  return signs.reduce((sum, [weight, holds]) => sum + (holds ? weight : 0), 0);
}

/** The elements around a control that hold no other one, nearest first. */
function wrappersOf(control: Element, view: PageView): Element[] {
  const wrappers: Element[] = [];
  for (let current = composedParent(control); current && wrappers.length < MAX_WRAPPERS; current = composedParent(current)) {
    const name = localNameOf(current);
    if (name === 'form' || name === 'body' || view.controlsIn(current) > 1) break;
    wrappers.push(current);
  }
  return wrappers;
}

/** Name, id and classes as words with hyphens between them. */
function namesOf(element: Element): string {
  return ['name', 'id', 'class']
    .map((attribute) => attributeOf(element, attribute).slice(0, 200))
    .join(' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}

function hidesByClass(element: Element): boolean {
  const classes = attributeOf(element, 'class').slice(0, 500).split(/\s+/);
  return classes.some((each) => HIDING_CLASS.test(each)) && !classes.some((each) => SHOWING_CLASS.test(each));
}
