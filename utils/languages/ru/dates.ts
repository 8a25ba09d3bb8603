import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'ru',
  dayLetters: ['дд'],
  monthLetters: ['мм'],
  yearLetters: ['г{2,4}'],
  day: ['(?<!\\p{L})день(?!\\p{L})', 'число'],
  month: ['месяц'],
  year: ['(?<!\\p{L})год(?!н)'],
  part: ['день', 'месяц', 'год'],
  yearLetter: ['г'],
  monthLetter: ['м'],
  hintLetters: ['г', 'м', 'д'],
  lastHintLetters: ['г', 'д'],
} satisfies DateWords;
