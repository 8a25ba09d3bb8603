import type { Lexicon } from './lexicon';

export const bs: Lexicon = {
  request: 'zahtjev*,tiket*,prigovor*',
  created: 'kreiran*,zaprimljen*,uspješno',
};
