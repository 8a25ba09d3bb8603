import { ar } from './ar';
import { be } from './be';
import { bg } from './bg';
import { cs } from './cs';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { kk } from './kk';
import { ko } from './ko';
import type { Lexicon } from './lexicon';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

/** Every language Casebook reads, by two-letter code. */
export const LEXICONS: Readonly<Record<string, Lexicon>> = {
  ar,
  be,
  bg,
  cs,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hu,
  id,
  it,
  ja,
  kk,
  ko,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  vi,
  zh,
};
