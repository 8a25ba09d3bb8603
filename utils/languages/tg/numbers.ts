import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'муроҷиат*,дархост*,шикоят*,ариза*',
  marker: 'рақам*',
  created: 'сабт шуд*,қабул шуд*,фиристода шуд*,эҷод шуд*',
  yours: 'шумо',
  promise: 'тамос мегир*,ташаккур',
} satisfies NumberWords;
