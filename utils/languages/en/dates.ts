import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'en',
  dayLetters: ['dd'],
  monthLetters: ['mm'],
  yearLetters: ['y{2,4}'],
  day: ['(?<!\\p{L})day(?!\\p{L})'],
  month: ['month'],
  year: ['year'],
  part: ['dd?', 'mm?', 'yy(yy)?', 'day', 'month', 'year'],
  yearLetter: ['y'],
  monthLetter: ['m'],
  hintLetters: ['d', 'm'],
  lastHintLetters: ['y'],
} satisfies DateWords;
