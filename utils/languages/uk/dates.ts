import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'uk',
  month: ['місяць'],
  year: ['рік'],
  part: ['рік', 'місяць'],
} satisfies DateWords;
