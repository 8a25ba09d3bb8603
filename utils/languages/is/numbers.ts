import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'beiðn*,fyrirspurn*,mál,málið,máls*,kvört*,erindi*,tilkynning*,þjónustubeiðn*',
  ambiguous: 'miði*,miða*',
  generic: 'tilvísun*',
  message: 'skilaboð*',
  marker: 'númer*,*númer*,nr,auðkenni*',
  created: 'stofnu*,stofna*,búið til,búin til,hefur verið send,sent,skráð*,móttek*,opnu*,opnað*',
  settled: 'lokað,leyst,uppfær*,úthlutað,fannst ekki,villa,eytt',
  other: 'pönt*,pant*,reikning*,bókun*,sím*,kennit*,greiðsl*',
  promise: 'höfum samband,svörum,geymdu,geymið,takk,fljótlega',
  yours: 'þín,þitt,þinn,þíns,þinnar,yðar,ykkar',
  small: 'er,hefur,verið,með,undir,var,og',
} satisfies NumberWords;
