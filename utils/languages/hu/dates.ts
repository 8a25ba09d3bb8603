import type { DateWords } from '@/utils/languages/dates';

export default {
  yearLetter: ['é'],
  monthLetter: ['h'],
} satisfies DateWords;
