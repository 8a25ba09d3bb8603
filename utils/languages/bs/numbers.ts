import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'zahtjev*,tiket*,prigovor*',
  created: 'kreiran*,zaprimljen*,uspješno',
} satisfies NumberWords;
