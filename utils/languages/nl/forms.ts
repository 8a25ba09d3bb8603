import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['volgende', 'verder'],
  honorific: ['dhr', 'mevr'],
  familyName: ['achternaam'],
  givenName: ['voornaam'],
} satisfies FormWords;
