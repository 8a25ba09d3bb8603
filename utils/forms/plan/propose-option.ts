import { FORM_WORDS, MATTERS } from '@/utils/languages/forms';
import type { ControlFinding } from '@/utils/model/forms/findings';
import { plainText } from '@/utils/text/plain-text';

type Option = ControlFinding['options'][number];

const STEMS = MATTERS.map((matter) =>
  Object.values(FORM_WORDS).flatMap(({ matters }) => (matters?.[matter] ?? []).map(plainText)),
);

/** Words this long name something; shorter ones stand everywhere. */
const MIN_WORD = 5;
const MIN_STEM = 5;

/**
 * The option that a request is likely about, by the words of its subject and message; `null` where none or several stand out. Never more
 * than a proposal: which choice is meant, only the person knows.
 */
export function proposeOption(options: readonly Option[], text: string): Option | null {
  const said = plainText(text);
  if (said === '') return null;
  const saidWords = said.split(' ').filter(({ length }) => length >= MIN_WORD);
  const scored = options
    .filter(({ value, label }) => value !== '' && label !== '')
    .map((option) => ({ option, score: scoreOf(plainText(option.label), said, saidWords) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.option : null;
}

function scoreOf(label: string, said: string, saidWords: readonly string[]): number {
  const matters = STEMS.filter(
    (stems) => stems.some((stem) => label.includes(stem)) && stems.some((stem) => said.includes(stem)),
  );
  const words = label.split(' ').filter(({ length }) => length >= MIN_WORD);
  const shared = words.filter((word) => saidWords.some((other) => other.slice(0, MIN_STEM) === word.slice(0, MIN_STEM))).length;
  return matters.length * 2 + shared;
}
