import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['seuraava', 'jatka'],
  familyName: ['sukunimi'],
  givenName: ['etunimi'],
  street: ['katu'],
  fillers: ['sinun', 'oma'],
} satisfies FormWords;
