import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['neste', 'fortsett'],
  familyName: ['etternavn'],
  givenName: ['fornavn'],
} satisfies FormWords;
