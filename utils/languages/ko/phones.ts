import type { PhoneWords } from '@/utils/languages/phones';

export default {
  callUnspaced: ['전화', '상담'],
} satisfies PhoneWords;
