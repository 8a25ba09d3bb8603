import { letterClass } from '@/utils/text/letter-class';
import { MAX_TICKET_LENGTH } from './candidate';
import { type IdShape, idShape } from './id-shape';
import { type Languages, matchAt, wordTable } from './word-table';

export interface IdToken {
  start: number;
  end: number;
  value: string;
  shape: IdShape;
}

const TOKEN = /[\p{Script=Latin}\p{Script=Cyrillic}0-9]+(?:[-_./][\p{Script=Latin}\p{Script=Cyrillic}0-9]+)*/gu;
/** Every repetition is bounded, here and below, so that no text makes the search slow. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\b(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/\S*/giu;
const AMOUNT_BEFORE = /[$€£¥₽₸₴₹₺₩₪₫₱฿]\s?(?:\d[\d .,']*)?$|(?:\d[.,])$/u;
const AMOUNT_BEHIND = /^(?:[.,]\d+)?\s?[$€£¥₽₸₴₹₺₩₪₫₱฿%°]|^,\d/u;
/** Digits in groups with blanks, brackets, a plus in front: a phone number, or an id that is spaced for reading. */
const GROUPS = /[+(]{0,2}\d[\d().-]{0,20}(?: [().-]{0,3}\d[\d().-]{0,20}){1,8}|\+\d[\d().-]{1,24}|\(\d{1,8}\)[\d-]{1,20}/g;
/** Times and ratios. */
const CLOCK = /\d{1,2}:\d{1,2}(?::\d\d)?/g;
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|csv|txt|zip|rar|png|jpe?g|gif|webp|mp[34]|html?)$/i;
const MASKED = /(?:[*•]{3,}|[xX]{2,})[ -]?$/;
/** An ending behind a hyphen, as agglutinating languages add it: `4821-es`, `4821'de`. */
/** A word and digits without a blank; capitals are a prefix of the id itself. */
const GLUED = /^(?!\p{Lu}{2,}\d)(\p{L}{2,})\.?(?=\d)/u;
const HEX = /^[0-9a-f]{8,}(?:-[0-9a-f]{4,})*$/i;
const ENDING = /(?<=[\p{Lu}\d])-\p{Ll}{1,3}$/u;

/** Everything in a sentence that could be an id, by its form alone. */
export function findIds(text: string, folded: string, languages: Languages | null): IdToken[] {
  if (!/[0-9]|#/.test(text)) return [];
  const closed = [...spansOf(ADDRESS, text), ...spansOf(CLOCK, text)];
  const groups = spansOf(GROUPS, text);
  const tokens: IdToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (FILE_NAME.test(match[0])) continue;
    const token = trimmed(match[0], match.index, folded, languages);
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
  if (/\d/.test(token.value)) return !/^x{2,}\d+$/i.test(token.value);
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
function trimmed(raw: string, at: number, folded: string, languages: Languages | null): Omit<IdToken, 'shape'> {
  let start = at;
  let value = raw;
  const [glued = '', letters = ''] = GLUED.exec(value) ?? [];
  if (
    glued !== '' &&
    !HEX.test(value) &&
    isLabel(folded.slice(Math.max(0, at - 1), at + letters.length), at === 0, languages)
  ) {
    start += glued.length;
    value = value.slice(glued.length);
  }
  value = value.replace(/\.\p{L}{2,}$/u, '').replace(ENDING, '');
  if (/^\d+\p{Script=Cyrillic}\p{Ll}+$/u.test(value)) value = value.replace(/\p{Ll}+$/u, '');
  return { start, end: start + value.length, value };
}

/** @param before the letters, with the character before them */
function isLabel(before: string, isFirst: boolean, languages: Languages | null): boolean {
  const word = isFirst ? before : before.slice(1);
  if (!isFirst && letterClass(before.charCodeAt(0)) === 'spaced') return false;
  const { heads, tails } = wordTable();
  const names = (kind: string | undefined) =>
    kind === 'marker' || kind === 'request' || kind === 'ambiguous' || kind === 'generic';
  if (names(matchAt(heads, word, 0, languages)?.kind)) return true;
  for (let at = 1; at < Math.min(word.length, 40); at += 1) if (names(matchAt(tails, word, at, languages)?.kind)) return true;
  return false;
}
