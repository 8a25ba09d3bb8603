import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'pt',
  day: ['(?<!\\p{L})dia(?!\\p{L})'],
  month: ['mês'],
  year: ['(?<!\\p{L})ano(?!\\p{L})'],
  part: ['dia', 'm[êe]s', 'ano'],
  hintLetters: ['d', 'm'],
  lastHintLetters: ['a'],
} satisfies DateWords;
