import type { PhoneWords } from '@/utils/languages/phones';

export default {
  extension: ['linka', 'klapka'],
} satisfies PhoneWords;
