import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['toliau'],
  familyName: ['pavardė'],
  givenName: ['vardas'],
} satisfies FormWords;
