import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['下一步', '继续', '繼續'],
  dialCode: ['代码', '代碼', '区号'],
  phoneNumber: ['号码', '番號'],
  familyName: ['姓', '名字'],
  givenName: ['名(?!字|前)'],
  nameOrder: 'family-given',
  postcode: ['邮编'],
  asksPhone: ['电话', '電話'],
  asksEmail: ['邮箱'],
  deadline: ['期限', '截止'],
  fillers: ['您', '的', '您的', '你'],
} satisfies FormWords;
