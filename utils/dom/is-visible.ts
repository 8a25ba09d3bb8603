import { clipsAway } from './clips-away';
import { composedParent } from './composed-parent';
import { isCovered } from './is-covered';
import { browserLayout, type Edges, type Layout, type StyleFacts } from './layout';
import { localNameOf } from './node-access';

/** Fainter than this, a person overlooks it (the limit of other form fillers lies between 0.1 and 0.7). */
const MIN_OPACITY = 0.6;
/** CSS pixels in either direction. */
const MIN_SIZE = 10;
const MIN_FONT_SIZE = 3;
/** CSS pixels of the radius; letters are no longer told apart from about a third of their size. */
const MAX_BLUR = 8;

/**
 * Could a person see this control, once scrolled to? The tricks by which a page hides a field from the person and not from a form
 * filler are listed in docs/security.md, rule 4. Crosses shadow hosts. Costs style and layout of the element and its ancestors.
 */
export function isVisible(element: Element, layout: Layout = browserLayout): boolean {
  if (!element.isConnected || !isRendered(element, layout)) return false;
  const viewport = layout.viewport();
  if (!viewport) return true;
  const box = layout.boxOf(element);
  return (
    viewport.width > 0 &&
    isLargeEnough(box) &&
    !isOffDocument(box, viewport, layout.styleOf(element).direction === 'rtl') &&
    !clipsAway(element, box, layout) &&
    !isCovered(element, box, layout)
  );
}

/** What styles say, of the element and all it stands in. */
export function isRendered(element: Element, layout: Layout = browserLayout): boolean {
  const own = layout.styleOf(element);
  if (own.visibility === 'hidden' || own.visibility === 'collapse') return false;
  if (Number.parseFloat(own.fontSize) < MIN_FONT_SIZE || isInkless(own)) return false;
  let opacity = 1;
  for (let current: Element | null = element; current; current = composedParent(current)) {
    const style = current === element ? own : layout.styleOf(current);
    if (style.display === 'none') return false;
    if (current !== element && style.contentVisibility === 'hidden') return false;
    const closed = current !== element && localNameOf(current) === 'details' && !current.hasAttribute('open');
    if (closed && !isInSummary(element, current)) return false;
    opacity *= style.opacity === '' ? 1 : Number.parseFloat(style.opacity);
    if (opacity < MIN_OPACITY || isFilteredAway(style) || isScaledAway(style)) return false;
  }
  return true;
}

function isLargeEnough({ left, right, top, bottom }: Edges): boolean {
  return right - left >= MIN_SIZE && bottom - top >= MIN_SIZE;
}

function isOffDocument(box: Edges, viewport: NonNullable<ReturnType<Layout['viewport']>>, rightToLeft: boolean): boolean {
  const { scrollX, scrollY, scrollWidth, scrollHeight, width, height } = viewport;
  const right = box.right + scrollX;
  const left = box.left + scrollX;
  const pageWidth = Math.max(scrollWidth, width);
  const sideways = rightToLeft ? left >= width || right <= width - pageWidth : right <= 0 || left >= pageWidth;
  return sideways || box.bottom + scrollY <= 0 || box.top + scrollY >= Math.max(scrollHeight, height);
}

/** Neither its text, nor its ground, nor its border has a colour, or its text has that of its ground. */
function isInkless(style: StyleFacts): boolean {
  if (isInkOnItsOwnGround(style)) return true;
  return (
    isTransparent(style.color) &&
    isTransparent(style.backgroundColor) &&
    (style.backgroundImage === 'none' || style.backgroundImage === '') &&
    Number.parseFloat(style.borderBottomWidth || '0') === 0 &&
    (style.boxShadow === 'none' || style.boxShadow === '')
  );
}

/** What is typed cannot be told from the field it is typed into. */
function isInkOnItsOwnGround({ color, backgroundColor, backgroundImage, webkitTextFillColor }: StyleFacts): boolean {
  const hasPicture = backgroundImage !== 'none' && backgroundImage !== '';
  const ink = webkitTextFillColor || color;
  return !hasPicture && ink !== '' && ink === backgroundColor && !isTransparent(ink);
}

function isTransparent(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*,\s*0\)$/.test(color) || /\/\s*0\)$/.test(color);
}

function isFilteredAway({ filter }: StyleFacts): boolean {
  const blur = /blur\(([\d.]+)px\)/.exec(filter ?? '');
  if (blur && Number(blur[1]) > MAX_BLUR) return true;
  const opacity = /opacity\(([\d.]+)(%?)\)/.exec(filter ?? '');
  return opacity !== null && Number(opacity[1]) / (opacity[2] ? 100 : 1) < MIN_OPACITY;
}

function isScaledAway({ transform, scale }: StyleFacts): boolean {
  if (scale && /^0(\.0\d*)?( |$)/.test(scale)) return true;
  const matrix = /^matrix\(([^)]*)\)/
    .exec(transform ?? '')?.[1]
    ?.split(',')
    .map(Number);
  if (!matrix) return /^scale[XY3d]*\(0[,)]/.test(transform ?? '');
  const [a = 1, b = 0, c = 0, d = 1] = matrix;
  return Math.abs(a * d - b * c) < 0.01;
}

function isInSummary(element: Element, details: Element): boolean {
  for (let current: Element | null = element; current && current !== details; current = composedParent(current)) {
    if (localNameOf(current) === 'summary') return true;
  }
  return false;
}
