import { browserLayout, type Edges, type Layout } from './layout';
import { type Surroundings, TEXTS_AFTER, type TextRun } from './reading-order';
import { type PlacedText, textBeside } from './text-beside';

/** So many texts of the document before a control may stand beside it on the screen; after it, `TEXTS_AFTER`. */
const BEFORE = 24;
/** So many controls before and after it may stand between. */
const NEIGHBOURS = 12;
/** Longer than this, a text is no name. UTF-16 units. */
const MAX_NAME = 120;
/** A sign, a number or a unit is no name. */
const WORD = /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u;
/** Width of a blank, or height between lines, CSS pixels. */
const BLANK = 14;

/**
 * The text beside a control on the screen, wherever it stands in the document: of a column of names next to a column of fields, or of
 * names that are put in their place by style. `''` where nothing is laid out. Costs the boxes of the texts around.
 */
export function nameByPlace(
  control: Element,
  { runs, controls, position }: Surroundings,
  mayName: (run: TextRun) => boolean,
  layout: Layout = browserLayout,
): string {
  const field = layout.boxOf(control);
  if (field.right <= field.left || field.bottom <= field.top) return '';
  const near = runs.slice(Math.max(0, position - BEFORE), position + TEXTS_AFTER);
  const texts = near.filter((run) => run.text.length <= MAX_NAME && WORD.test(run.text) && mayName(run)).flatMap(placesOf);
  const place = controls.indexOf(control);
  const fields = controls
    .slice(Math.max(0, place - NEIGHBOURS), place + NEIGHBOURS)
    .filter((other) => other !== control)
    .map((other) => layout.boxOf(other));
  return textBeside(field, texts, fields, layout.styleOf(control).direction === 'rtl');
}

/** The words of a run where they are shown: style can put parts of a line far from each other. */
function placesOf(run: TextRun): PlacedText[] {
  const places: PlacedText[] = [];
  for (const node of run.nodes) {
    const box = boxOfText(node);
    if (!box) continue;
    const last = places.at(-1);
    if (last && touches(last.box, box)) {
      last.text += ` ${node.data}`;
      last.box = around(last.box, box);
    } else places.push({ text: node.data, box });
  }
  const [only, ...others] = places;
  return only && others.length === 0 ? [{ text: run.text, box: only.box }] : places;
}

/** On one line with a blank between, or on the next line. */
function touches(one: Edges, other: Edges): boolean {
  const isSameLine = other.top < one.bottom && other.bottom > one.top;
  return isSameLine
    ? Math.abs(other.left - one.right) <= BLANK || Math.abs(one.left - other.right) <= BLANK
    : Math.abs(other.top - one.bottom) <= BLANK && other.left <= one.right && other.right >= one.left;
}

function around(one: Edges, other: Edges): Edges {
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function boxOfText(text: Text): Edges | null {
  const range = document.createRange();
  range.selectNode(text);
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}
