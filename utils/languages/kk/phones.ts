import type { PhoneWords } from '@/utils/languages/phones';

export default {
  counted: ['тенге', 'тг'],
} satisfies PhoneWords;
