import type { Lexicon } from './lexicon';

export const ha: Lexicon = {
  request: 'bukata*,korafi*',
  marker: 'lamba*',
  created: 'an kirkiri,an aika,an yi rajista',
  yours: 'naka,ka',
};
