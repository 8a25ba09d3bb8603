import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minutt'],
  hour: ['time'],
  day: ['dag', 'døgn'],
  week: ['uke'],
  working: ['virkedag', 'arbeidsdag', 'hverdag'],
  answer: ['svar', 'kontakt', 'tilbake'],
  within: ['innen'],
  from: ['fra'],
  numbers: {
    one: ['en', 'ett'],
    two: ['to'],
    three: ['tre'],
    four: ['fire'],
    five: ['fem'],
  },
} satisfies PromiseWords;
