import type { PhoneWords } from '@/utils/languages/phones';

export default {
  call: ['marque(?: el)?', 'marca(?: el)?', 'llama(?: al)?', 'número corto'],
  from: ['desde'],
  whose: [' el'],
  mobile: ['móvil'],
  callHeading: ['línea'],
  callAfter: ['desde', 'gratis'],
  mobileAfter: ['desde (?:el )?móvil'],
  looseOr: ['o'],
  phoneAndFax: ['t[eé]l', 'telefon[eo]?'],
  and: ['y'],
  extension: ['anexo'],
  andNext: ['y', 'o'],
  until: ['a'],
} satisfies PhoneWords;
