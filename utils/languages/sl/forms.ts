import type { FormWords } from '@/utils/languages/forms';

export default {
  familyName: ['priimek'],
  street: ['ulica'],
} satisfies FormWords;
