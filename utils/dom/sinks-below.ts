import { composedParent } from './composed-parent';
import { isOpaque } from './is-opaque';
import type { Layout, StyleFacts } from './layout';
import { localNameOf } from './node-access';

/**
 * Is the element, or one it stands in, put behind the ground of an ancestor by a negative `z-index`? Such ground lies over it, up to the
 * ancestor that begins a stacking context, https://drafts.csswg.org/css2/#painting-order. The point of the page that is looked at has the
 * ancestor on top then, which looks as if nothing did.
 */
export function sinksBelow(element: Element, layout: Layout): boolean {
  let sunken = false;
  for (let current: Element | null = element; current; current = composedParent(current)) {
    if (localNameOf(current) === 'body') return false;
    const style = layout.styleOf(current);
    if (sunken && startsContext(style)) sunken = false;
    else if (sunken && isOpaque(current, layout)) return true;
    if (style.position !== 'static' && Number.parseInt(style.zIndex, 10) < 0) sunken = true;
  }
  return false;
}

function startsContext(style: StyleFacts): boolean {
  const { position, zIndex, opacity, transform, filter, isolation, mixBlendMode, contain, willChange } = style;
  const set = (value: string, plain: string) => value !== undefined && value !== '' && value !== plain;
  return (
    position === 'fixed' ||
    position === 'sticky' ||
    (position !== 'static' && set(zIndex, 'auto')) ||
    Number.parseFloat(opacity || '1') < 1 ||
    set(transform, 'none') ||
    set(filter, 'none') ||
    isolation === 'isolate' ||
    set(mixBlendMode, 'normal') ||
    /paint|layout|strict|content/.test(contain ?? '') ||
    /transform|opacity|filter/.test(willChange ?? '')
  );
}
