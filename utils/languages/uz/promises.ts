import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['daqiqa'],
  hour: ['soat'],
  day: ['kun'],
  week: ['hafta'],
  working: ['ish'],
  answer: ['javob', 'bog‘lan', 'boglan'],
  within: ['ichida'],
  from: [],
  numbers: {
    one: ['bir'],
    two: ['ikki'],
    three: ['uch'],
  },
} satisfies PromiseWords;
