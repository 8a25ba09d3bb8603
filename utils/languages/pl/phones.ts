import type { PhoneWords } from '@/utils/languages/phones';

export default {
  call: ['infolinia', 'zadzwoń(?: pod)?', 'numer skrócony'],
  callHeading: ['telefon', 'infolinia', 'linia'],
  callAfter: ['bezpłat'],
  or: ['lub'],
  and: ['i'],
  faxName: ['faks'],
  number: ['nr'],
  extension: ['wew(?:n)?'],
  counted: ['zł'],
  until: ['do'],
} satisfies PhoneWords;
