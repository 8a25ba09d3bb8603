import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['بعدی', 'ادامه'],
  familyName: ['شهرت'],
  fillers: ['شما', 'خود', 'لطفا'],
} satisfies FormWords;
