import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'de',
  dayLetters: ['tt'],
  yearLetters: ['j{4}'],
  day: ['(?<!\\p{L})tag(?!\\p{L})'],
  month: ['monat'],
  year: ['jahr'],
  part: ['tag', 'monat', 'jahr'],
  monthLetter: ['m'],
  hintLetters: ['t', 'm'],
  lastHintLetters: ['j'],
} satisfies DateWords;
