import { MAX_TICKET_LENGTH } from './candidate';
import { type IdShape, idShape } from './id-shape';
import { letterClass } from './letter-class';
import { matchAt, wordTable } from './word-table';

export interface IdToken {
  start: number;
  end: number;
  value: string;
  shape: IdShape;
}

const TOKEN = /[\p{Script=Latin}\p{Script=Cyrillic}0-9]+(?:[-_./][\p{Script=Latin}\p{Script=Cyrillic}0-9]+)*/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*/giu;
const AMOUNT_BEFORE = /[$€£¥₽₸₴₹₺₩₪₫₱฿]\s?(?:\d[\d .,']*)?$|(?:\d[.,])$/u;
const AMOUNT_BEHIND = /^(?:[.,]\d+)?\s?[$€£¥₽₸₴₹₺₩₪₫₱฿%°]|^,\d/u;
/** Digits in groups with blanks, brackets, a plus in front: a phone number, or an id that is spaced for reading. */
const GROUPS = /[+(]{0,2}\d[\d().-]*(?: [\d().-]*\d[\d().-]*)+|\+\d[\d().-]+|\(\d+\)[\d-]+/g;
const CLOCK = /\d{1,2}:\d\d(?::\d\d)?/g;
const MASKED = /(?:[*•]{3,}|[xX]{2,})[ -]?$/;
/** An ending behind a hyphen, as agglutinating languages add it: `4821-es`, `4821'de`. */
const ENDING = /(?<=[\p{Lu}\d])-\p{Ll}{1,3}$/u;

/** Everything in a sentence that could be an id, by its form alone. */
export function findIds(text: string, folded: string): IdToken[] {
  if (!/[0-9]|#/.test(text)) return [];
  const closed = [...spansOf(ADDRESS, text), ...spansOf(CLOCK, text)];
  const groups = spansOf(GROUPS, text);
  const tokens: IdToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = trimmed(match[0], match.index, folded);
    if (token.value.length > MAX_TICKET_LENGTH || !isCode(token, text)) continue;
    const isClosed = (spans: readonly Span[]) => spans.some(([start, end]) => token.start >= start && token.end <= end);
    if (isClosed(closed) || isClosed(groups) || isAmount(text, token)) continue;
    tokens.push({ ...token, shape: idShape(token.value) });
  }
  return tokens.filter(({ shape }) => shape !== 'none');
}

type Span = readonly [number, number];

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]);
}

function isCode(token: { start: number; value: string }, text: string): boolean {
  if (/\d/.test(token.value)) return true;
  // Eight random capitals sometimes hold no digit; only the sign in front tells them from a word.
  return /^[A-Z]{6,12}$/.test(token.value) && text.charAt(token.start - 1) === '#';
}

function isAmount(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    AMOUNT_BEHIND.test(text.slice(end, end + 4)) ||
    AMOUNT_BEFORE.test(text.slice(Math.max(0, start - 12), start)) ||
    MASKED.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** Takes the word off that a number was glued to («заявки4821»), the sentence that follows a full stop, and endings. */
function trimmed(raw: string, at: number, folded: string): Omit<IdToken, 'shape'> {
  let start = at;
  let value = raw;
  const glued = /^(\p{L}+)\.?(?=\d)/u.exec(value);
  if (glued && isLabel(folded, at, glued[1] ?? '') && !/^\p{Lu}{2,}$/u.test(glued[1] ?? '')) {
    start += glued[0].length;
    value = value.slice(glued[0].length);
  }
  value = value.replace(/\.\p{L}{2,}$/u, '').replace(ENDING, '');
  if (/^\d+\p{Script=Cyrillic}\p{Ll}+$/u.test(value)) value = value.replace(/\p{Ll}+$/u, '');
  return { start, end: start + value.length, value };
}

function isLabel(folded: string, at: number, letters: string): boolean {
  if (letterClass(folded.charCodeAt(at - 1)) === 'spaced') return false;
  const { heads, tails } = wordTable();
  const isOfLabel = (kind: string | undefined) =>
    kind === 'marker' || kind === 'request' || kind === 'ambiguous' || kind === 'generic';
  // The digits behind count as the word's end.
  const word = folded.slice(at, at + letters.length);
  if (isOfLabel(matchAt(heads, word, 0)?.kind)) return true;
  for (let from = 1; from < Math.min(word.length, 40); from += 1) if (isOfLabel(matchAt(tails, word, from)?.kind)) return true;
  return false;
}
