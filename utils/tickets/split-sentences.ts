import { foldText } from '@/utils/text/fold-text';
import { normaliseText } from '@/utils/text/normalise-text';
import type { TextSegment, TicketPlace } from './candidate';

export interface Sentence {
  text: string;
  folded: string;
  place: TicketPlace;
  /** Counts the lines of all segments: sentences of one line share it. */
  line: number;
}

/** A page can be endless, a confirmation is not: what stands behind this much text is not read. UTF-16 units. */
export const MAX_TICKET_TEXT = 400_000;
const MAX_SENTENCES = 20_000;
const MAX_SENTENCE = 2000;
/** A full stop ends a sentence before a blank, unless a number follows: "No. 4821". */
const END = /(?:[.!?…؟।։۔]{1,6}["»”)\]*]{0,6}(?= |$)(?! ?[\d#[(])|[!?؟]{1,6}(?= )|[。！？｡])/gu;

/** The sentences of all segments in reading order, normalised. */
export function splitSentences(segments: readonly TextSegment[]): Sentence[] {
  const sentences: Sentence[] = [];
  let left = MAX_TICKET_TEXT;
  let line = 0;
  for (const { text, place } of segments) {
    if (left <= 0) break;
    const part = normaliseText(text.slice(0, left)).slice(0, left);
    left -= part.length + 1;
    for (const row of part.split('\n')) {
      line += 1;
      if (sentences.length >= MAX_SENTENCES) return sentences;
      for (const piece of piecesOf(row)) sentences.push({ text: piece, folded: foldText(piece), place, line });
    }
  }
  return sentences;
}

function piecesOf(row: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  const take = (end: number) => {
    for (; start < end; start += MAX_SENTENCE) {
      const piece = row.slice(start, Math.min(end, start + MAX_SENTENCE)).trim();
      if (piece !== '') pieces.push(piece);
    }
    start = end;
  };
  for (const match of row.matchAll(END)) take(match.index + match[0].length);
  take(row.length);
  return pieces;
}
