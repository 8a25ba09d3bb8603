import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['tiếp'],
  familyName: ['họ(?=\\s|,|$)'],
  givenName: ['tên'],
  nameOrder: 'family-middle-given',
  fillers: ['cua', 'ban'],
} satisfies FormWords;
