import type { PhoneWords } from '@/utils/languages/phones';

export default {
  call: ['kurzwahl', 'rufnummer', 'wählen sie', 'hotline'],
  from: ['vom'],
  mobile: ['handy'],
  callHeading: ['telefon', 'kurzwahl', 'hotline'],
  callAfter: ['kostenlos', 'vom handy', 'aus dem', 'gratis'],
  mobileAfter: ['vom handy'],
  or: ['oder'],
  phoneAndFax: ['tel', 'telefon[eo]?', 'fon'],
  and: ['und'],
  faxName: ['\\p{L}*fax'],
  number: ['nr'],
  extension: ['durchwahl', 'dw', 'apparat'],
  counted: ['mio', 'kunden', 'mbit', 'bonus'],
  andNext: ['und', 'oder'],
  until: ['bis'],
} satisfies PhoneWords;
