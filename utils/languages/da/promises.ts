import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minut'],
  hour: ['time'],
  day: ['dag', 'døgn'],
  week: ['uge'],
  working: ['hverdag', 'arbejdsdag'],
  answer: ['svar', 'vender', 'kontakt', 'tilbage'],
  within: ['inden'],
  from: ['fra'],
  numbers: {
    one: ['en', 'et'],
    two: ['to'],
    three: ['tre'],
    four: ['fire'],
    five: ['fem'],
  },
} satisfies PromiseWords;
