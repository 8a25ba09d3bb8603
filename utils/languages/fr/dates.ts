import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'fr',
} satisfies DateWords;
