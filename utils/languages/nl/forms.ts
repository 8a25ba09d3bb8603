import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['volgende', 'verder'],
  honorific: ['dhr', 'mevr'],
  familyName: ['achternaam'],
  givenName: ['voornaam'],
  fillers: ['uw', 'je', 'jouw', 'de'],
} satisfies FormWords;
