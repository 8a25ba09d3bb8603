import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'nl',
} satisfies DateWords;
