import type { PhoneWords } from '@/utils/languages/phones';

export default {
  call: ['chiama(?: il)?', 'numero breve'],
  from: ['da'],
  whose: [' un'],
  mobile: ['cellulare'],
  callAfter: ['gratis', 'gratuit', 'da cellulare'],
  mobileAfter: ['da cellulare'],
  looseOr: ['o'],
  phoneAndFax: ['telefon[eo]?'],
  and: ['e'],
  extension: ['interno', 'int'],
  andNext: ['e', 'o'],
  until: ['a'],
} satisfies PhoneWords;
