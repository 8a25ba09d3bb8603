import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['далі', 'продовжити'],
  honorific: ['пан', 'пані'],
  answerBy: ['пошт\\p{L}*'],
  familyName: ['прізвищ'],
  givenName: ['ім.?я'],
  patronymic: ['по.?батькові'],
  initials: ['п\\.?\\s?і\\.?\\s?б'],
  matters: {
    refund: ['поверн'],
    payment: ['рахун'],
    technical: ['техніч', 'помилк'],
    complaint: ['скарг'],
  },
  street: ['вулиц'],
  postcode: ['індекс'],
  region: ['област'],
  asksPhone: ['телефон'],
  asksEmail: ['пошт'],
  deadline: ['термін'],
  without: ['без'],
  codeLeftOut: ['коду'],
  digits: ['цифр'],
  fillers: ['ваш', 'ваша', 'ваше', 'ваші', 'вашу', 'вас'],
} satisfies FormWords;
