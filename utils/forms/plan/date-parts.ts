import { alternativesOf } from '@/utils/languages/alternatives-of';
import { DATE_WORDS } from '@/utils/languages/dates';
import { type CalendarDate, monthNames } from '@/utils/languages/parse-date';
import type { ControlFinding } from '@/utils/model/forms/findings';
import { type Answer, optionAnswer, textAnswer } from './answer';
import { choicesOf, isList } from './choices';
import { controlWords } from './control-words';

type Part = 'day' | 'month' | 'year';
const DATE_TYPES: ReadonlySet<string> = new Set(['bday', 'incident-date']);

/**
 * A date asked for in pieces: neighbouring lists or short fields for day, month and year, in any order.
 * @returns what goes into each control, by id; nothing for a date asked for in one piece
 */
export function dateParts(
  controls: readonly ControlFinding[],
  dateFor: (type: string) => CalendarDate | null,
): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const visible = controls.filter(({ visible: shown, type }) => shown && type !== 'honeypot');
  visible.forEach((_, start) => {
    const run = visible.slice(start, start + 3);
    const parts = run.map(partOf);
    const type = run.map((control) => control.type).find((each) => DATE_TYPES.has(each));
    if (type === undefined || new Set(parts).size !== 3 || parts.includes(null)) return;
    const date = dateFor(type);
    if (!date) return;
    run.forEach((control, index) => {
      const part = parts[index];
      const answer = part ? answerFor(control, part, date) : null;
      if (answer) answers.set(control.id, answer);
    });
  });
  return answers;
}

function partOf(control: ControlFinding): Part | null {
  const token = /bday-(day|month|year)/.exec(control.autocomplete)?.[1];
  if (token === 'day' || token === 'month' || token === 'year') return token;
  const options = choicesOf(control).filter(({ value }) => value !== '0');
  if (isList(control)) {
    const numbers = options.map(({ label }) => Number(label));
    if (options.length >= 3 && numbers.every((number) => number >= 1900 && number <= 2100)) return 'year';
    if (options.length >= 28 && options.length <= 31 && numbers.every((number) => number >= 1 && number <= 31)) return 'day';
    return options.length === 12 ? 'month' : null;
  }
  return control.widget === 'input' ? partInWords(control) : null;
}

const YEAR = new RegExp(`^(${alternativesOf(DATE_WORDS, 'yearLetters')})$|${alternativesOf(DATE_WORDS, 'year')}`, 'iu');
const MONTH = new RegExp(`^(${alternativesOf(DATE_WORDS, 'monthLetters')})$|${alternativesOf(DATE_WORDS, 'month')}`, 'iu');
const DAY = new RegExp(`^(${alternativesOf(DATE_WORDS, 'dayLetters')})$|${alternativesOf(DATE_WORDS, 'day')}`, 'iu');

function partInWords(control: ControlFinding): Part | null {
  const words = [control.placeholder.trim(), control.label, controlWords(control)];
  for (const text of words) {
    const found = (
      [
        ['year', YEAR],
        ['month', MONTH],
        ['day', DAY],
      ] as const
    ).filter(([, pattern]) => pattern.test(text));
    if (found.length === 1) return found[0]?.[0] ?? null;
  }
  return null;
}

function answerFor(control: ControlFinding, part: Part, date: CalendarDate): Answer | null {
  const number = date[part];
  if (!isList(control)) {
    const short = part === 'year' && control.maxLength === 2;
    return textAnswer(part === 'year' ? String(short ? number % 100 : number) : String(number).padStart(2, '0'));
  }
  const options = choicesOf(control);
  const byNumber = options.find(({ label }) => /^\d+$/.test(label.trim()) && Number(label) === number);
  const named = part === 'month' ? options.find(({ label }) => isMonth(label, number)) : undefined;
  // Months in a language whose names are not known stand in their order all the same.
  const byPlace = part === 'month' ? options.filter(({ value }) => value !== '0')[number - 1] : undefined;
  const option = byNumber ?? named ?? byPlace;
  return option ? optionAnswer(option) : null;
}

function isMonth(label: string, month: number): boolean {
  const wanted = label.trim().toLowerCase().replace(/\.$/, '');
  return monthNames(month).some((name) => name === wanted || (wanted.length >= 3 && name.startsWith(wanted)));
}
