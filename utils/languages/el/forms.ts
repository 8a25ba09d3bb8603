import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['επόμενο', 'συνέχεια'],
  familyName: ['επώνυμο'],
  givenName: ['όνομα'],
  fillers: ['σας', 'το', 'ο', 'η', 'της', 'του'],
} satisfies FormWords;
