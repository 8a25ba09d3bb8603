import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minū'],
  hour: ['stund'],
  day: ['dien'],
  week: ['nedēļ'],
  working: ['darba', 'darbdien'],
  answer: ['atbild', 'sazin'],
  within: ['laikā'],
  from: ['no'],
  numbers: {
    one: ['vien'],
    two: ['div'],
    three: ['trī'],
  },
} satisfies PromiseWords;
