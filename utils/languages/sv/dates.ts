import type { DateWords } from '@/utils/languages/dates';

export default {
  part: ['[åa]r', 'm[åa]nad'],
  yearLetter: ['å'],
} satisfies DateWords;
