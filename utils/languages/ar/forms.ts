import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['التالي', 'متابعة'],
  dialCode: ['كود', 'رمز'],
  fillers: ['الخاص', 'بك'],
} satisfies FormWords;
