import type { Lexicon } from './lexicon';

export const tt: Lexicon = {
  request: 'мөрәҗәгать*,гариза*,шикаять*',
  marker: 'номер*',
  created: 'теркәлде,җибәрелде,кабул ителде,төзелде',
  yours: 'сезнең',
  promise: 'рәхмәт',
};
