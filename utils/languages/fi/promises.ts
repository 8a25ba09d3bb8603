import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minuut'],
  hour: ['tunni', 'tunti'],
  day: ['päiv', 'vuorokau'],
  week: ['viiko', 'viikk'],
  working: ['arkipäiv', 'työpäiv'],
  answer: ['vasta', 'ota', 'yhteyt', 'palaa'],
  within: ['sisällä', 'kuluessa'],
  from: [],
  numbers: {
    one: ['yhden', 'yksi'],
    two: ['kahden', 'kaksi'],
    three: ['kolme'],
    four: ['neljä'],
    five: ['viide'],
  },
} satisfies PromiseWords;
