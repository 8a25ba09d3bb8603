import type { Lexicon } from './lexicon';

export const tk: Lexicon = {
  request: 'haýyş*,arza*,şikaýat*',
  marker: 'belgi*',
  created: 'döredildi,ugradyldy,hasaba alyndy,kabul edildi',
  yours: 'siziň',
};
