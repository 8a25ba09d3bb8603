import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'es',
} satisfies DateWords;
