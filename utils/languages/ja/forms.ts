import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['次へ', '続ける'],
  dialCode: ['コード'],
  phoneNumber: ['番号'],
  familyName: ['苗字'],
  nameOrder: 'family-given',
} satisfies FormWords;
