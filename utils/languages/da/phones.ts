import type { PhoneWords } from '@/utils/languages/phones';

export default {
  counted: ['kr'],
} satisfies PhoneWords;
