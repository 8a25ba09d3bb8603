import type { Lexicon } from './lexicon';

export const so: Lexicon = {
  request: 'codsi*,cabasho*',
  marker: 'lambar*',
  created: 'la abuuray,la diray,la diiwaangeliyay',
  yours: 'codsigaaga,cabashadaada',
};
