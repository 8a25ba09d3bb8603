import type { WordKind } from '@/utils/languages/numbers';
import { letterClass } from '@/utils/text/letter-class';
import { findIds, type IdToken } from './find-ids';
import { type Languages, type Match, matchAt, wordTable } from './word-table';

/** A sentence as the rules read it: words with a meaning, `word`s without one, ids, and marks of punctuation. */
export interface Item {
  kind: WordKind | 'word' | 'id' | 'mark';
  start: number;
  end: number;
  /** The character of a `mark`. */
  mark?: string;
  id?: IdToken;
}

const MAX_WORD = 48;

/** Takes a sentence apart, in one pass from left to right. */
export function scanWords(text: string, folded: string, languages: Languages | null): Item[] {
  const ids = findIds(text, folded, languages);
  const scan: Scan = { folded, languages, items: [] };
  const { items } = scan;
  let nextId = 0;
  let at = 0;
  while (at < folded.length) {
    const id = ids[nextId];
    if (id && at >= id.start) {
      items.push({ kind: 'id', start: id.start, end: id.end, id });
      nextId += 1;
      at = Math.max(at, id.end);
      continue;
    }
    at = scanAt(scan, at, id?.start ?? folded.length);
  }
  return items;
}

interface Scan {
  folded: string;
  languages: Languages | null;
  items: Item[];
}

function scanAt(scan: Scan, at: number, limit: number): number {
  const { folded, items } = scan;
  const letter = letterClass(folded.charCodeAt(at));
  const match = matchAt(wordTable().heads, folded, at, scan.languages);
  if (match && at + match.pattern.text.length <= limit) {
    const end = at + match.pattern.text.length;
    items.push({ kind: match.kind, start: at, end });
    const last = letterClass(folded.charCodeAt(end - 1));
    return match.pattern.open && last !== 'unspaced' ? scanRest(scan, end, limit) : end;
  }
  if (letter === 'none') {
    if (/\d/.test(folded.charAt(at))) return scanDigits(scan, at, limit);
    if (folded.charAt(at) !== ' ') items.push({ kind: 'mark', start: at, end: at + 1, mark: folded.charAt(at) });
    return at + 1;
  }
  if (letter === 'unspaced') {
    pushWord(items, at, at + 1);
    return at + 1;
  }
  return letter === 'joined' ? scanJoined(scan, at, limit) : scanUnknown(scan, at, limit);
}

/** The rest of a word whose beginning was understood: its ending, or the second half of a compound. */
function scanRest(scan: Scan, from: number, limit: number): number {
  const end = wordEnd(scan.folded, from, limit);
  const tail = findTail(scan, from, end);
  if (tail) scan.items.push({ kind: tail.kind, start: tail.at, end });
  else extendLast(scan.items, end);
  return end;
}

/** A word whose beginning means nothing here. A number of something unknown is a number of something else. */
function scanUnknown(scan: Scan, at: number, limit: number): number {
  const end = wordEnd(scan.folded, at, limit);
  const tail = findTail(scan, at + 1, end);
  if (!tail) scan.items.push({ kind: 'word', start: at, end });
  else scan.items.push({ kind: tail.kind === 'marker' ? 'other' : tail.kind, start: at, end });
  return end;
}

/** Arabic and its like: an article or preposition in front is no part of the word. */
function scanJoined(scan: Scan, at: number, limit: number): number {
  const end = wordEnd(scan.folded, at, limit);
  for (let from = at + 1; from < Math.min(end, at + 4); from += 1) {
    const match = matchAt(wordTable().heads, scan.folded, from, scan.languages);
    const to = from + (match?.pattern.text.length ?? 0);
    if (match && match.kind !== 'small' && match.pattern.text.length > 2 && to <= limit) {
      scan.items.push({ kind: match.kind, start: at, end: to });
      return scanRest(scan, to, limit);
    }
  }
  scan.items.push({ kind: 'word', start: at, end });
  return end;
}

function scanDigits({ folded, items }: Scan, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && /[\d.,:/-]/.test(folded.charAt(end))) end += 1;
  pushWord(items, at, end);
  return end;
}

function findTail({ folded, languages }: Scan, from: number, end: number): (Match & { at: number }) | undefined {
  for (let at = from; at < Math.min(end, from + MAX_WORD); at += 1) {
    const match = matchAt(wordTable().tails, folded, at, languages);
    if (match && at + match.pattern.text.length <= end) return { ...match, at };
  }
  return undefined;
}

function wordEnd(folded: string, from: number, limit: number): number {
  let end = from;
  for (; end < limit; end += 1) {
    const letter = letterClass(folded.charCodeAt(end));
    if (letter === 'none' || letter === 'unspaced') break;
  }
  return end;
}

function extendLast(items: Item[], end: number): void {
  const last = items.at(-1);
  if (last) last.end = Math.max(last.end, end);
}

function pushWord(items: Item[], start: number, end: number): void {
  const last = items.at(-1);
  if (last?.kind === 'word' && last.end === start) last.end = end;
  else items.push({ kind: 'word', start, end });
}
