import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'en',
} satisfies DateWords;
