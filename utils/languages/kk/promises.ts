import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['минут'],
  hour: ['сағат'],
  day: ['күн'],
  week: ['апта'],
  working: ['жұмыс'],
  answer: ['жауап', 'хабарлас'],
  within: ['ішінде'],
  from: [],
  numbers: {
    one: ['бір'],
    two: ['екі'],
    three: ['үш'],
  },
} satisfies PromiseWords;
