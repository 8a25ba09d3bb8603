import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'talba*,ilment*',
  marker: 'numru*',
  created: "inħolq*,intbagħt*,ġiet irreġistrata,b'suċċess",
  yours: 'tiegħek',
  promise: 'grazzi',
  small: 'huwa,hija,taħt,tat,tal,it,l',
} satisfies NumberWords;
