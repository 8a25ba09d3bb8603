import type { DateWords } from '@/utils/languages/dates';

export default {
  yearLetter: ['å'],
} satisfies DateWords;
