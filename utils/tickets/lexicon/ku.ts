import type { Lexicon } from './lexicon';

export const ku: Lexicon = {
  request: 'daxwaz*,gilî*,داواکاری*,سکاڵا*',
  ambiguous: 'bilêt*',
  marker: 'hejmar*,ژمار*',
  created: 'hat çêkirin,hate çêkirin,hat şandin,hate şandin,hat tomarkirin,دروستکرا,نێردرا,تۆمارکرا',
  yours: 'te,we',
};
