import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minut'],
  hour: ['tund', 'tunni'],
  day: ['päev'],
  week: ['nädal'],
  working: ['tööpäev'],
  answer: ['vasta', 'ühendust'],
  within: ['jooksul'],
  from: [],
  numbers: {
    one: ['ühe'],
    two: ['kahe'],
    three: ['kolme'],
  },
} satisfies PromiseWords;
