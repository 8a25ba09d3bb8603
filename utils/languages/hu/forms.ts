import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['tovább'],
  familyName: ['vezetéknév', 'családnév'],
  givenName: ['keresztnév', 'utónév'],
  nameOrder: 'family-given',
} satisfies FormWords;
