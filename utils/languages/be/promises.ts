import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['хвілін'],
  hour: ['гадзін'],
  day: ['дня', 'дзён', 'дні', 'дзень', 'сут'],
  week: ['тыдн', 'тыдзень'],
  working: ['працоўн', 'рабоч'],
  answer: ['адка', 'адпав', 'звяж', 'разгле'],
  within: ['працягу'],
  from: ['з', 'ад'],
  numbers: {
    one: ['адн'],
    two: ['два', 'дву', 'дзве'],
    three: ['тры', 'трох'],
    four: ['чатыр'],
  },
} satisfies PromiseWords;
