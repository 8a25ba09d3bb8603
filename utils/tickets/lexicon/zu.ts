import type { Lexicon } from './lexicon';

export const zu: Lexicon = {
  request: 'isicelo*,isikhalazo*',
  marker: 'inombolo*',
  created: 'kwakhiwe,kuthunyelwe,sidaliwe,sithunyelwe',
  yours: 'sakho,yakho',
};
