import type { PhoneWords } from '@/utils/languages/phones';

export default {
  callUnspaced: ['热线', '熱線', '电话', '電話', '客服'],
} satisfies PhoneWords;
