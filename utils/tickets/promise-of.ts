import * as v from 'valibot';
import { NUMBER_NAMES, PROMISE_WORDS, type SpacedPromiseWords } from '@/utils/languages/promises';
import { foldText } from '@/utils/text/fold-text';
import { splitSentences } from './split-sentences';

const PROMISE_UNITS = ['minute', 'hour', 'day', 'working-day', 'week'] as const;
type PromiseUnit = (typeof PROMISE_UNITS)[number];

/** When a company said that it would answer. */
export const promiseSchema = v.object({
  /** The sentence that says so. */
  text: v.pipe(v.string(), v.maxLength(300)),
  /** The longest of a span: 3 of "one to three days". */
  amount: v.pipe(v.number(), v.integer(), v.minValue(1)),
  unit: v.picklist(PROMISE_UNITS),
  /** Until then, ms since the epoch; left out where it is not known when it was said. */
  until: v.optional(v.number()),
});
export type AnswerPromise = v.InferOutput<typeof promiseSchema>;

const MAX_SENTENCE = 300;
/** No company promises an answer later than this, and takes that for one. */
const MOST: Record<PromiseUnit, number> = { minute: 600, hour: 240, day: 92, 'working-day': 66, week: 13 };
/** Words between a number and its unit: "3 full working days". */
const REACH = 3;
const TOKEN = /[\p{L}\p{M}'’ʼ‘]+|\d+/gu;

/** The words of a language as they are compared. */
interface Folded extends Omit<SpacedPromiseWords, 'numbers'> {
  /** The forms of one, of two, of three … */
  numbers: readonly (readonly string[])[];
}

const fold = (words: readonly string[]) => words.map(foldText);
const SPACED = Object.values(PROMISE_WORDS).flatMap((words): Folded[] =>
  words.unspaced
    ? []
    : [
        {
          minute: fold(words.minute),
          hour: fold(words.hour),
          day: fold(words.day),
          week: fold(words.week),
          working: fold(words.working),
          answer: fold(words.answer),
          within: fold(words.within),
          from: fold(words.from),
          numbers: NUMBER_NAMES.map((name) => fold(words.numbers[name] ?? [])),
        },
      ],
);

/** The promise of an answer that a text holds, the last one where it holds several; `null` where there is none. */
export function promiseOf(text: string): AnswerPromise | null {
  for (const { text: sentence, folded } of splitSentences([{ text: text.slice(0, 4000), place: 'chat' }]).reverse()) {
    const span = unspacedSpan(folded) ?? spacedSpan(folded);
    if (span && span.amount >= 1 && span.amount <= MOST[span.unit]) return { text: sentence.slice(0, MAX_SENTENCE), ...span };
  }
  return null;
}

interface Span {
  amount: number;
  unit: PromiseUnit;
}

function spacedSpan(folded: string): Span | null {
  const tokens = folded.match(TOKEN) ?? [];
  const spans = SPACED.filter(({ answer }) => tokens.some((token) => begins(token, answer))).flatMap((words) => {
    for (let at = tokens.length - 1; at >= 0; at--) {
      const span = spanAt(tokens, at, words);
      if (span) return [span];
    }
    return [];
  });
  // Neighbouring languages have most words in common, and one of them also knows the working day.
  const [first] = spans;
  return spans.find(({ amount, unit }) => amount === first?.amount && unit === 'working-day') ?? first ?? null;
}

/** The span whose last number stands there. */
function spanAt(tokens: readonly string[], at: number, words: Folded): Span | null {
  const token = tokens[at] ?? '';
  const number = numberOf(token, words);
  const amount = number ?? (words.within.includes(token) ? 1 : null);
  if (amount === null) return null;
  const after = tokens.slice(at + 1, at + 1 + REACH);
  const unitAt = after.findIndex((word) => unitOf(word, words) !== null);
  // The unit belongs to a number that stands nearer to it.
  if (after.slice(0, unitAt + 1).some((word) => numberOf(word, words) !== null)) return null;
  const unit = unitOf(after[unitAt] ?? '', words);
  if (unit === null) return null;
  if (unit === 'hour' && number !== null && isOpeningHours(tokens, at, words)) return null;
  const around = after.slice(0, unitAt + 2);
  return { amount, unit: unit === 'day' && around.some((word) => begins(word, words.working)) ? 'working-day' : unit };
}

function unitOf(word: string, words: Folded): PromiseUnit | null {
  if (begins(word, words.day)) return 'day';
  if (begins(word, words.minute)) return 'minute';
  if (begins(word, words.hour)) return 'hour';
  if (begins(word, words.week)) return 'week';
  // One word for a working day ("Werktag"); a word that only says "working" is followed by the day.
  return words.working.some((stem) => stem.length > 5 && word.startsWith(stem) && words.day.some((day) => stem.includes(day)))
    ? 'day'
    : null;
}

/** "From 9 to 18 hours" is when somebody is there. */
function isOpeningHours(tokens: readonly string[], at: number, words: Folded): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at);
  const first = before.findIndex((token) => words.from.includes(token));
  return first >= 0 && before.slice(first).some((token) => /^\d/.test(token));
}

/** Only figures of the unit's own size: years and prices are no spans. */
function numberOf(token: string, words: Folded): number | null {
  if (/^\d{1,3}$/.test(token)) return Number(token);
  if (/^\d/.test(token)) return Number.NaN;
  const index = words.numbers.findIndex((forms) => forms.some((form) => isForm(token, form)));
  return index < 0 ? null : index + 1;
}

/** Endings change, and a short word is no beginning of a long one. */
function isForm(token: string, form: string): boolean {
  return form.length < 3 ? token === form : token.startsWith(form) && token.length <= form.length + 3;
}

function begins(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) =>
    stem.length <= 3
      ? word === stem || (stem.length === 3 && word.startsWith(stem) && word.length <= 6)
      : word.startsWith(stem),
  );
}

const countOf = (unit: PromiseUnit, words: readonly string[]) => ({
  unit,
  pattern: new RegExp(`(\\d{1,3}) ?(?:${words.join('|')})(?!\\d)`, 'gu'),
});
const UNSPACED = Object.values(PROMISE_WORDS).flatMap((words) =>
  words.unspaced
    ? [
        {
          answer: new RegExp(words.answer.join('|'), 'u'),
          units: [
            countOf('working-day', words.working),
            countOf('hour', words.hour),
            countOf('minute', words.minute),
            countOf('week', words.week),
            countOf('day', words.day),
          ],
        },
      ]
    : [],
);

function unspacedSpan(folded: string): Span | null {
  for (const { answer, units } of UNSPACED) {
    if (!answer.test(folded)) continue;
    for (const { unit, pattern } of units) {
      const last = [...folded.matchAll(pattern)].at(-1);
      if (last) return { amount: Number(last[1]), unit };
    }
  }
  return null;
}
