import type { DateWords } from '@/utils/languages/dates';

export default {
  part: ['년', '월', '일'],
} satisfies DateWords;
