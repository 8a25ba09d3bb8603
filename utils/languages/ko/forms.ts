import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['다음', '계속'],
  dialCode: ['코드'],
  phoneNumber: ['번호'],
  familyName: ['성(?=\\s|$|과|,|\\/)'],
  givenName: ['이름'],
  nameOrder: 'family-given',
  asksPhone: ['전화'],
  asksEmail: ['이메일'],
  deadline: ['마감'],
  fillers: ['귀하의'],
} satisfies FormWords;
