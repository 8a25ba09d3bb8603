import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'pl',
} satisfies DateWords;
