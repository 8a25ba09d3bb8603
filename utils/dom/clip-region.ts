import type { Edges, StyleFacts } from './layout';

/**
 * What `clip-path` and the old `clip` leave of an element, as the rectangle around it, edges as of its border box. `null` where nothing
 * is cut off or it cannot be told (`url()`). Computed values, https://drafts.fxtf.org/css-masking/#the-clip-path
 */
export function clipRegion({ clip, clipPath, position }: StyleFacts, box: Edges): Edges | null {
  const [, shape = '', inside = ''] = /^([a-z]+)\((.{0,2000})\)/.exec(clipPath ?? '') ?? [];
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  switch (shape) {
    case 'inset':
      return insetOf(inside, box);
    case 'circle':
    case 'ellipse': {
      const [size = '', place = ''] = inside.split(/\s*\bat\b\s*/);
      const [x = width / 2, y = height / 2] = lengths(place, [width, height]);
      const diagonal = Math.hypot(width, height) / Math.SQRT2;
      const [rx = Math.min(width, height) / 2, ry = rx] = lengths(size, shape === 'circle' ? [diagonal] : [width, height]);
      return { left: box.left + x - rx, right: box.left + x + rx, top: box.top + y - ry, bottom: box.top + y + ry };
    }
    case 'polygon':
      return around(
        inside.split(',').map((point) => lengths(point, [width, height])),
        box,
      );
    case 'path': {
      const numbers = lengths(inside.replace(/[a-z"',]/gi, ' '), [1]);
      return around(
        numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [])),
        box,
      );
    }
    default:
      return (position === 'absolute' || position === 'fixed') && clip?.startsWith('rect(') ? oldClip(clip, box) : null;
  }
}

function insetOf(inside: string, box: Edges): Edges {
  const edges = (inside.split('round')[0] ?? '').trim().split(/\s+/);
  const [top = '0px', right = top, bottom = top, left = right] = edges;
  const across = (edge: string) => lengths(edge, [box.right - box.left])[0] ?? 0;
  const down = (edge: string) => lengths(edge, [box.bottom - box.top])[0] ?? 0;
  return {
    top: box.top + down(top),
    right: box.right - across(right),
    bottom: box.bottom - down(bottom),
    left: box.left + across(left),
  };
}

/** `rect(top, right, bottom, left)`, all counted from the top left corner. */
function oldClip(clip: string, box: Edges): Edges {
  const edges = clip.match(/-?[\d.]+|auto/g) ?? [];
  const at = (index: number, start: number, auto: number) => (edges[index] === 'auto' ? auto : start + Number(edges[index]));
  return {
    top: at(0, box.top, box.top),
    right: at(1, box.left, box.right),
    bottom: at(2, box.top, box.bottom),
    left: at(3, box.left, box.left),
  };
}

function around(points: readonly number[][], box: Edges): Edges {
  const xs = points.map(([x = 0]) => box.left + x);
  const ys = points.map(([, y = 0]) => box.top + y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Lengths in CSS pixels; percentages are of `wholes` in turn, the last of them for all that follow. */
function lengths(text: string, wholes: readonly number[]): number[] {
  const found = text.match(/-?[\d.]+(px|%)?/g) ?? [];
  return found.map((length, index) => {
    const whole = wholes[Math.min(index, wholes.length - 1)] ?? 0;
    return length.endsWith('%') ? (Number.parseFloat(length) / 100) * whole : Number.parseFloat(length);
  });
}
