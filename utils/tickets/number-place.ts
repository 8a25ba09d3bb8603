import * as v from 'valibot';
import { foldText } from '@/utils/text/fold-text';
import { normaliseText } from '@/utils/text/normalise-text';
import type { TextSegment, TicketCandidate } from './candidate';
import { findIds } from './find-ids';

/**
 * Where a site shows its numbers, learned from one that a person pointed at: the words right before and right behind it, small letters,
 * digits as zeros. It is used for that site only.
 */
const numberPlaceSchema = v.object({ before: v.string(), behind: v.string() });
export type NumberPlace = v.InferOutput<typeof numberPlaceSchema>;

/** A person pointed there before: as sure as their own word, short of it. */
const SCORE = 0.95;
/** UTF-16 units on either side; a letter or two say nothing. */
const REACH = 40;
const MIN_LETTERS = 3;

/** The place of a number in a text, `null` where the words around it say too little to know it again. */
export function placeOfNumber(text: string, number: string): NumberPlace | null {
  const line = normaliseText(text);
  const value = normaliseText(number).trim();
  const at = value === '' ? -1 : line.indexOf(value);
  if (at < 0) return null;
  const place = around(line, at, at + value.length);
  return tells(place.before) || tells(place.behind) ? place : null;
}

/** The ids that stand in one of the places, as candidates. */
export function numbersInPlaces(segments: readonly TextSegment[], places: readonly NumberPlace[]): TicketCandidate[] {
  if (places.length === 0) return [];
  return segments.flatMap(({ text, place }) => {
    const line = normaliseText(text);
    return findIds(line, foldText(line), null).flatMap(({ start, end, value }): TicketCandidate[] => {
      const here = around(line, start, end);
      const isKnown = places.some((known) => known.before === here.before && known.behind === here.behind);
      return isKnown ? [{ value, score: SCORE, sentence: line.slice(0, 300), place, reasons: ['where it was before'] }] : [];
    });
  });
}

function around(line: string, start: number, end: number): NumberPlace {
  const fold = (text: string) => foldText(text).replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
  return { before: fold(lineBefore(line, start)), behind: fold(lineBehind(line, end)) };
}

/** Up to the sentence or line before. */
function lineBefore(line: string, start: number): string {
  const part = line.slice(Math.max(0, start - REACH), start);
  return part.slice(part.search(/[^\n.!?。]*$/));
}

function lineBehind(line: string, end: number): string {
  return (/^[^\n.!?。]*/.exec(line.slice(end, end + REACH)) ?? [''])[0];
}

function tells(words: string): boolean {
  return words.replace(/\P{L}/gu, '').length >= MIN_LETTERS;
}
