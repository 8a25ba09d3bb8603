import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['tovább'],
  familyName: ['vezetéknév', 'családnév'],
  givenName: ['keresztnév', 'utónév'],
  nameOrder: 'family-given',
  street: ['utca'],
  postcode: ['irsz'],
  without: ['nélkül'],
  fillers: ['az', 'on'],
} satisfies FormWords;
