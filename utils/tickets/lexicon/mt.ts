import type { Lexicon } from './lexicon';

export const mt: Lexicon = {
  request: 'talba*,ilment*',
  marker: 'numru*',
  created: "inħolq*,intbagħt*,ġiet irreġistrata,b'suċċess",
  yours: 'tiegħek',
  promise: 'grazzi',
  small: 'huwa,hija,taħt,tat,tal,it,l',
};
