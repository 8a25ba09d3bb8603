import type { DateWords } from '@/utils/languages/dates';

export default {
  yearLetter: ['ж'],
} satisfies DateWords;
