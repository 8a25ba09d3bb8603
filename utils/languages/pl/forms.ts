import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['dalej', 'następny'],
  honorific: ['pan', 'pani'],
  answerByPrefix: ['po'],
  phoneNumber: ['numer'],
  familyName: ['nazwisk'],
  givenName: ['imi[eę]'],
  matters: {
    refund: ['zwrot'],
    payment: ['płatnoś', 'faktur'],
    delivery: ['dostaw', 'przesyłk'],
    technical: ['awari', 'błąd'],
    access: ['logowan', 'hasło'],
    complaint: ['reklamacj'],
    warranty: ['gwaranc', 'napraw'],
    cancellation: ['anulow'],
    wrongItem: ['uszkodz'],
    suggestion: ['sugesti'],
  },
  street: ['ulica'],
  region: ['region', 'województ'],
  asksPhone: ['tel[eé]?f'],
  deadline: ['ukończyć', 'oddania', 'termin(?!\\p{L})'],
  without: ['bez'],
  codeLeftOut: ['kodu'],
  digits: ['cyfr'],
} satisfies FormWords;
