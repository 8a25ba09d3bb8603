import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['neste', 'fortsett'],
  familyName: ['etternavn'],
  givenName: ['fornavn'],
  street: ['(?<!\\p{L})gate(?!\\p{L})'],
  fillers: ['din', 'ditt'],
} satisfies FormWords;
