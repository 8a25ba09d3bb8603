import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'es',
  yearLetters: ['a{4}'],
  day: ['día'],
  month: ['(?<!\\p{L})mes(?!\\p{L})'],
  year: ['año'],
  part: ['d[ií]a', 'mes', 'a[ñn]o'],
  hintLetters: ['d', 'm'],
  lastHintLetters: ['a'],
} satisfies DateWords;
