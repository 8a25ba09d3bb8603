import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'de',
} satisfies DateWords;
