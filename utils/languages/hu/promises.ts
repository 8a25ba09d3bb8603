import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['perc'],
  hour: ['óra', 'órá'],
  day: ['nap'],
  week: ['hét'],
  working: ['munkanap'],
  answer: ['válasz', 'kapcsolat', 'jelentkez'],
  within: ['belül'],
  from: [],
  numbers: {
    one: ['egy'],
    two: ['két'],
    three: ['három'],
    four: ['négy'],
    five: ['öt'],
  },
} satisfies PromiseWords;
