import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minut'],
  hour: ['ore', 'ora'],
  day: ['giorn'],
  week: ['settiman'],
  working: ['lavorativ', 'feria'],
  answer: ['rispon', 'rispost', 'contatt', 'ricontatt', 'riscontro'],
  within: ['entro'],
  from: ['dalle', 'da'],
  numbers: {
    one: ['un', 'uno', 'una'],
    two: ['due'],
    three: ['tre'],
    four: ['quattro'],
    five: ['cinque'],
  },
} satisfies PromiseWords;
