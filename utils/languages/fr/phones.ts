import type { PhoneWords } from '@/utils/languages/phones';

export default {
  call: ['composez(?: le)?', 'appelez(?: le)?', 'numéro court'],
  from: ['depuis'],
  whose: [' un'],
  mobile: ['mobile'],
  callHeading: ['numéro'],
  callAfter: ['gratuit', 'depuis'],
  or: ['ou'],
  phoneAndFax: ['t[eé]l'],
  and: ['et'],
  extension: ['poste'],
  andNext: ['et', 'ou'],
  until: ['à'],
} satisfies PhoneWords;
