import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['ďalej', 'pokračovať'],
  familyName: ['priezvisk'],
  givenName: ['meno(?!\\p{L})'],
  street: ['ulica'],
  postcode: ['psč'],
  without: ['bez'],
  fillers: ['vas', 'vase', 'vasa'],
} satisfies FormWords;
