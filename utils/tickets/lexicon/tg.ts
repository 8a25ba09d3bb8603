import type { Lexicon } from './lexicon';

export const tg: Lexicon = {
  request: 'муроҷиат*,дархост*,шикоят*,ариза*',
  marker: 'рақам*',
  created: 'сабт шуд*,қабул шуд*,фиристода шуд*,эҷод шуд*',
  yours: 'шумо',
  promise: 'тамос мегир*,ташаккур',
};
