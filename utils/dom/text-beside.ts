import type { Edges } from './layout';

/** A text and where its letters are. */
export interface PlacedText {
  text: string;
  box: Edges;
}

/** A name stands no farther from its field than this, CSS pixels. */
const MAX_LEFT = 260;
const MAX_ABOVE = 48;
/** The name above a field begins where the field does, or so far from there: one above several fields is the name of the first. */
const MAX_ASIDE = 40;
/** A tall field is named at its head, so many CSS pixels high. */
const HEAD = 40;
/** Nearer than anything outside. */
const IN_FIELD = -100;
/** Boxes that are drawn to touch may overlap by so much. */
const SLACK = 4;

/**
 * The text that a person would take for the name of a field by where it stands: before it on the same line (to the right of it where
 * people write from right to left), else right above it; or in it, as names do that float up when something is typed. Nothing else may
 * stand between. `''` where there is none.
 */
export function textBeside(field: Edges, texts: readonly PlacedText[], fields: readonly Edges[], rightToLeft = false): string {
  const own = rightToLeft ? mirrored(field) : field;
  const others = rightToLeft ? fields.map(mirrored) : fields;
  let best: PlacedText | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const each of texts) {
    const box = rightToLeft ? mirrored(each.box) : each.box;
    const distance = liesIn(box, own) ? IN_FIELD : distanceOf(box, own);
    if (distance >= nearest || others.some((other) => standsBetween(other, box, own))) continue;
    [best, nearest] = [each, distance];
  }
  return best?.text ?? '';
}

/** A name in a field stands at its beginning. */
function liesIn(text: Edges, field: Edges): boolean {
  const middle = (text.top + text.bottom) / 2;
  return text.left >= field.left && text.left - field.left <= MAX_ASIDE && text.right <= field.right && isWithin(middle, field);
}

const isWithin = (middle: number, { top, bottom }: Edges) => middle > top && middle < Math.min(bottom, top + HEAD);

/** What is before a field on its line is nearer than anything above it. */
function distanceOf(text: Edges, field: Edges): number {
  if (isOnLine(text, field)) {
    const gap = field.left - text.right;
    return gap >= -SLACK && gap <= MAX_LEFT ? gap : Number.POSITIVE_INFINITY;
  }
  const gap = field.top - text.bottom;
  const isOver = text.right > field.left && Math.abs(text.left - field.left) <= MAX_ASIDE;
  return gap >= -SLACK && gap <= MAX_ABOVE && isOver ? MAX_LEFT + gap : Number.POSITIVE_INFINITY;
}

function isOnLine(text: Edges, field: Edges): boolean {
  const middle = (text.top + text.bottom) / 2;
  return isWithin(middle, field) && text.left < field.left;
}

function standsBetween(other: Edges, text: Edges, field: Edges): boolean {
  const gap: Edges = isOnLine(text, field)
    ? { left: text.right, right: field.left, top: field.top, bottom: field.bottom }
    : { left: field.left, right: field.right, top: text.bottom, bottom: field.top };
  const inner = { left: gap.left + SLACK, right: gap.right - SLACK, top: gap.top + SLACK, bottom: gap.bottom - SLACK };
  return other.left < inner.right && other.right > inner.left && other.top < inner.bottom && other.bottom > inner.top;
}

function mirrored({ left, right, top, bottom }: Edges): Edges {
  return { left: -right, right: -left, top, bottom };
}
