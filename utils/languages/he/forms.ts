import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['הבא', 'המשך'],
  fillers: ['שלך', 'של'],
} satisfies FormWords;
