import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'pt',
} satisfies DateWords;
