import { findIds, type IdToken } from './find-ids';
import { letterClass } from './letter-class';
import type { WordKind } from './lexicon/lexicon';
import { matchAt, type WordPattern, wordTable } from './word-table';

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
export function scanWords(text: string, folded: string): Item[] {
  const ids = findIds(text, folded);
  const items: Item[] = [];
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
    at = scanAt(folded, at, id?.start ?? folded.length, items);
  }
  return items;
}

function scanAt(folded: string, at: number, limit: number, items: Item[]): number {
  const letter = letterClass(folded.charCodeAt(at));
  const pattern = matchAt(wordTable().heads, folded, at);
  if (pattern && at + pattern.text.length <= limit) {
    const end = at + pattern.text.length;
    items.push({ kind: pattern.kind, start: at, end });
    const last = letterClass(folded.charCodeAt(end - 1));
    return pattern.open && last !== 'unspaced' ? scanRest(folded, end, limit, items) : end;
  }
  if (letter === 'none') {
    if (/\d/.test(folded.charAt(at))) return scanDigits(folded, at, limit, items);
    if (folded.charAt(at) !== ' ') items.push({ kind: 'mark', start: at, end: at + 1, mark: folded.charAt(at) });
    return at + 1;
  }
  if (letter === 'unspaced') {
    pushWord(items, at, at + 1);
    return at + 1;
  }
  return letter === 'joined' ? scanJoined(folded, at, limit, items) : scanUnknown(folded, at, limit, items);
}

/** The rest of a word whose beginning was understood: its ending, or the second half of a compound. */
function scanRest(folded: string, from: number, limit: number, items: Item[]): number {
  const end = wordEnd(folded, from, limit);
  const tail = findTail(folded, from, end);
  if (tail) items.push({ kind: tail.pattern.kind, start: tail.at, end });
  else extendLast(items, end);
  return end;
}

/** A word whose beginning means nothing here. A number of something unknown is a number of something else. */
function scanUnknown(folded: string, at: number, limit: number, items: Item[]): number {
  const end = wordEnd(folded, at, limit);
  const tail = findTail(folded, at + 1, end);
  if (!tail) items.push({ kind: 'word', start: at, end });
  else items.push({ kind: tail.pattern.kind === 'marker' ? 'other' : tail.pattern.kind, start: at, end });
  return end;
}

/** Arabic and its like: an article or preposition in front is no part of the word. */
function scanJoined(folded: string, at: number, limit: number, items: Item[]): number {
  const end = wordEnd(folded, at, limit);
  for (let from = at + 1; from < Math.min(end, at + 4); from += 1) {
    const pattern = matchAt(wordTable().heads, folded, from);
    if (pattern && pattern.kind !== 'small' && pattern.text.length > 2 && from + pattern.text.length <= limit) {
      items.push({ kind: pattern.kind, start: at, end: from + pattern.text.length });
      return scanRest(folded, from + pattern.text.length, limit, items);
    }
  }
  items.push({ kind: 'word', start: at, end });
  return end;
}

function scanDigits(folded: string, at: number, limit: number, items: Item[]): number {
  let end = at + 1;
  while (end < limit && /[\d.,:/-]/.test(folded.charAt(end))) end += 1;
  pushWord(items, at, end);
  return end;
}

function findTail(folded: string, from: number, end: number): { pattern: WordPattern; at: number } | undefined {
  for (let at = from; at < Math.min(end, from + MAX_WORD); at += 1) {
    const pattern = matchAt(wordTable().tails, folded, at);
    if (pattern && at + pattern.text.length <= end) return { pattern, at };
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
