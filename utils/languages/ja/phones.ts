import type { PhoneWords } from '@/utils/languages/phones';

export default {
  callUnspaced: ['電話'],
} satisfies PhoneWords;
