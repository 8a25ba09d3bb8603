import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'tr',
} satisfies DateWords;
