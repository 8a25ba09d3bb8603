import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'cs',
} satisfies DateWords;
