import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'uk',
} satisfies DateWords;
