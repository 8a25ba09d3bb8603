import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'it',
} satisfies DateWords;
