import { alternativesOf } from '@/utils/languages/alternatives-of';
import { LINE_WORDS } from './line-words';

const CLOCK = /\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?/i;
/** "Just now", "2 min ago", "вчера": by the words that only times have. */
const RELATIVE = new RegExp(`^(?:${alternativesOf(LINE_WORDS, 'time')})$`, 'iu');
/** Words beside a clock that are still no more than a time: a date, a day of the week. */
const MOST_BESIDE = 24;

/** The time that a short text is or holds, and what else stands in it; `null` where there is none. */
export function timeIn(text: string): { time: string; rest: string } | null {
  const line = text.trim();
  if (line === '' || line.length > 80 || line.includes('\n')) return null;
  if (RELATIVE.test(line)) return { time: line, rest: '' };
  const found = CLOCK.exec(line);
  if (!found) return null;
  const rest = (line.slice(0, found.index) + line.slice(found.index + found[0].length)).replace(
    /^[\s·•|,–—-]+|[\s·•|,–—-]+$/gu,
    '',
  );
  return { time: rest.length <= MOST_BESIDE && /\d/.test(rest) ? line : found[0], rest: /\d/.test(rest) ? '' : rest };
}

/** Is a text nothing but a time, perhaps with a word that it was seen? */
export function isTime(text: string): boolean {
  const found = timeIn(text);
  return found !== null && found.rest.length <= MOST_BESIDE;
}
