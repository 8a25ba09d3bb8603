import type { DateWords } from '@/utils/languages/dates';

export default {
  part: ['年', '月', '日'],
} satisfies DateWords;
