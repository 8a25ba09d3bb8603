import type { ControlFinding } from '@/utils/model/forms/findings';
import { plainText } from '@/utils/text/plain-text';
import { countryNames } from './country-names';

type Option = ControlFinding['options'][number];

/**
 * The option of a list that says what is wanted: by its value, its words or — for a country — its ISO code or its name in the language of
 * the page, in English, or in another that forms are written in. `null` where none does, or several could.
 */
export function bestOption(
  { type, options }: Pick<ControlFinding, 'type' | 'options'>,
  wanted: string,
  language = '',
): Option | null {
  const names = [wanted, ...(type === 'country' ? countryNames(wanted, language) : [])].map(plainText).filter(Boolean);
  const same = new Set(names);
  const choices = options.filter(({ value, label }) => value !== '' && label !== '');
  const whole = choices.find(({ label, value }) => same.has(plainText(label)) || same.has(plainText(value)));
  if (whole) return whole;
  // “Россия / Russia (+7)”: one of the pieces is the name.
  const piece = choices.filter(({ label }) => label.split(/[/(),|+–—]/).some((part) => same.has(plainText(part))));
  if (piece[0]) return piece[0];
  const contained = choices.filter(({ label }) => names.some((name) => holdsWords(plainText(label), name)));
  return contained.length === 1 ? (contained[0] ?? null) : null;
}

/** Too short to be looked for within other words. */
const MIN_NAME = 4;

function holdsWords(text: string, words: string): boolean {
  return words.length >= MIN_NAME && ` ${text} `.includes(` ${words} `);
}
