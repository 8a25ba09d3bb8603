import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minute', 'min'],
  hour: ['stunde', 'std'],
  day: ['tag'],
  week: ['woche'],
  working: ['werktag', 'arbeitstag', 'geschäftstag', 'bankarbeitstag'],
  answer: ['antwort', 'beantwort', 'meld', 'kontakt', 'bearbeit', 'rückmeld', 'prüf', 'zurück'],
  within: ['innerhalb', 'binnen'],
  from: ['von', 'ab'],
  numbers: {
    one: ['ein', 'eine', 'einem', 'eines', 'einer'],
    two: ['zwei'],
    three: ['drei'],
    four: ['vier'],
    five: ['fünf'],
    six: ['sechs'],
    seven: ['sieben'],
    eight: ['acht'],
    nine: ['neun'],
    ten: ['zehn'],
  },
} satisfies PromiseWords;
