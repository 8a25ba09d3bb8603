import type { FormWords } from '@/utils/languages/forms';

export default {
  familyName: ['priimek'],
} satisfies FormWords;
