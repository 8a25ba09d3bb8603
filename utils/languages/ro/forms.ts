import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['următorul', 'continuă'],
  honorific: ['domnul', 'doamna'],
  familyName: ['nume\\s+de\\s+familie'],
  givenName: ['prenume'],
  fillers: ['dumneavoastra', 'tau', 'ta'],
} satisfies FormWords;
