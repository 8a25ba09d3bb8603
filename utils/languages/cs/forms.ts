import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['další', 'pokračovat'],
  honorific: ['paní'],
  dialCode: ['kód'],
  phoneNumber: ['číslo'],
  familyName: ['příjmení'],
  givenName: ['jméno'],
  street: ['ulice'],
  postcode: ['psč'],
  without: ['bez'],
  fillers: ['vas', 'vase'],
} satisfies FormWords;
