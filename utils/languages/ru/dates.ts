import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'ru',
} satisfies DateWords;
