import { af } from './af';
import { am } from './am';
import { ar } from './ar';
import { az } from './az';
import { be } from './be';
import { bg } from './bg';
import { bn } from './bn';
import { bs } from './bs';
import { ca } from './ca';
import { cs } from './cs';
import { cy } from './cy';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { eo } from './eo';
import { es } from './es';
import { et } from './et';
import { eu } from './eu';
import { fa } from './fa';
import { fi } from './fi';
import { fil } from './fil';
import { fr } from './fr';
import { ga } from './ga';
import { gl } from './gl';
import { gu } from './gu';
import { ha } from './ha';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { hy } from './hy';
import { id } from './id';
import { is } from './is';
import { it } from './it';
import { ja } from './ja';
import { ka } from './ka';
import { kk } from './kk';
import { km } from './km';
import { kn } from './kn';
import { ko } from './ko';
import { ku } from './ku';
import { ky } from './ky';
import { lb } from './lb';
import type { Lexicon } from './lexicon';
import { lo } from './lo';
import { lt } from './lt';
import { lv } from './lv';
import { mk } from './mk';
import { ml } from './ml';
import { mn } from './mn';
import { mr } from './mr';
import { ms } from './ms';
import { mt } from './mt';
import { my } from './my';
import { nb } from './nb';
import { ne } from './ne';
import { nl } from './nl';
import { oc } from './oc';
import { pa } from './pa';
import { pl } from './pl';
import { ps } from './ps';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { si } from './si';
import { sk } from './sk';
import { sl } from './sl';
import { so } from './so';
import { sq } from './sq';
import { sr } from './sr';
import { sv } from './sv';
import { sw } from './sw';
import { ta } from './ta';
import { te } from './te';
import { tg } from './tg';
import { th } from './th';
import { tk } from './tk';
import { tr } from './tr';
import { tt } from './tt';
import { uk } from './uk';
import { und } from './und';
import { ur } from './ur';
import { uz } from './uz';
import { vi } from './vi';
import { zh } from './zh';
import { zu } from './zu';

/** Every language that the extraction can read. */
export const LEXICONS: readonly Lexicon[] = [
  und,
  en,
  ru,
  uk,
  be,
  kk,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  pl,
  cs,
  sk,
  ro,
  bg,
  tr,
  el,
  sv,
  fi,
  hu,
  ar,
  fa,
  he,
  zh,
  ja,
  ko,
  vi,
  id,
  ms,
  da,
  nb,
  is,
  hr,
  sr,
  bs,
  mk,
  sl,
  lt,
  lv,
  et,
  ca,
  gl,
  eu,
  hi,
  bn,
  ur,
  th,
  fil,
  ka,
  hy,
  az,
  uz,
  ky,
  tg,
  mn,
  sq,
  mt,
  ga,
  cy,
  sw,
  af,
  eo,
  si,
  ta,
  te,
  mr,
  gu,
  ne,
  pa,
  kn,
  ml,
  km,
  lo,
  my,
  am,
  ku,
  ps,
  lb,
  so,
  zu,
  ha,
  tk,
  tt,
  oc,
];

/** The index of the words that belong to no language. */
export const ANY_LANGUAGE = 0;
