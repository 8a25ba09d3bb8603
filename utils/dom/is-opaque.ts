import type { Layout } from './layout';
import { localNameOf } from './node-access';

/** More opaque than this, what is below cannot be read. */
const OPAQUE = 0.6;
const PICTURES: ReadonlySet<string> = new Set(['img', 'canvas', 'video', 'iframe', 'embed', 'object', 'picture', 'svg']);

/** Does the element itself hide what is painted below it? Its ancestors' opacity is not asked for. */
export function isOpaque(element: Element, layout: Layout): boolean {
  const { backgroundImage, backgroundColor } = layout.styleOf(element);
  return (
    !isFaint(element, layout) &&
    (PICTURES.has(localNameOf(element)) || backgroundImage.includes('url(') || alphaOf(backgroundColor) > OPAQUE)
  );
}

export function isFaint(element: Element, layout: Layout): boolean {
  return Number.parseFloat(layout.styleOf(element).opacity || '1') < OPAQUE;
}

function alphaOf(color: string): number {
  if (color === '' || color === 'transparent') return 0;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(color)?.[1] ?? /\/\s*([\d.]+)\)$/.exec(color)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}
