import type { FormWords } from '@/utils/languages/forms';

export default {
  familyName: ['uzvārds'],
  givenName: ['vārds'],
} satisfies FormWords;
