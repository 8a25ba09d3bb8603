import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['επόμενο', 'συνέχεια'],
  familyName: ['επώνυμο'],
  givenName: ['όνομα'],
} satisfies FormWords;
