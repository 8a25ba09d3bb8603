import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['nästa', 'fortsätt'],
  familyName: ['efternamn'],
  givenName: ['förnamn'],
  street: ['gatuadress'],
  fillers: ['din', 'ditt', 'dina'],
} satisfies FormWords;
