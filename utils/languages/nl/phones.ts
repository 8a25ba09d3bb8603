import type { PhoneWords } from '@/utils/languages/phones';

export default {
  extension: ['toestel'],
} satisfies PhoneWords;
