import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'мөрәҗәгать*,гариза*,шикаять*',
  marker: 'номер*',
  created: 'теркәлде,җибәрелде,кабул ителде,төзелде',
  yours: 'сезнең',
  promise: 'рәхмәт',
} satisfies NumberWords;
