import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'uk',
  month: ['місяць'],
  year: ['рік'],
  part: ['рік', 'місяць'],
  yearLetter: ['р', 'є'],
  monthLetter: ['м'],
  hintLetters: ['м', 'д'],
} satisfies DateWords;
