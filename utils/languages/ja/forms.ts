import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['次へ', '続ける'],
  dialCode: ['コード'],
  phoneNumber: ['番号'],
  familyName: ['苗字'],
  nameOrder: 'family-given',
  street: ['住所\\d', '番地'],
  postcode: ['郵便'],
  asksPhone: ['電話'],
  asksEmail: ['メール'],
  deadline: ['期日', '締切', '期限'],
  fillers: ['ご', 'お', 'の', 'を'],
} satisfies FormWords;
