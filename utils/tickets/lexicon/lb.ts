import type { Lexicon } from './lexicon';

export const lb: Lexicon = {
  request: 'demande,ufro*,reklamatioun*',
  marker: 'nummer*,*nummer*',
  created: 'erstallt,ugeluecht,geschéckt,registréiert,opgemaach',
  yours: 'är,ären,äert',
  promise: 'merci',
  small: 'ass,gouf,ënner',
};
