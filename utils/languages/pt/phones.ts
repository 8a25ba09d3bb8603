import type { PhoneWords } from '@/utils/languages/phones';

export default {
  call: ['ligue(?: para)?'],
  or: ['ou'],
  and: ['e'],
  extension: ['ramal'],
  andNext: ['e', 'ou'],
} satisfies PhoneWords;
