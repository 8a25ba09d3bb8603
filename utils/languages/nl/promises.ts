import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minu'],
  hour: ['uur', 'uren'],
  day: ['dag'],
  week: ['week', 'weken'],
  working: ['werkdag'],
  answer: ['antwoord', 'beantwoord', 'reactie', 'reager', 'contact', 'terug'],
  within: ['binnen'],
  from: ['van'],
  numbers: {
    one: ['één', 'een'],
    two: ['twee'],
    three: ['drie'],
    four: ['vier'],
    five: ['vijf'],
  },
} satisfies PromiseWords;
