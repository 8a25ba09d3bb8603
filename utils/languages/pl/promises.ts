import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minut'],
  hour: ['godzin', 'godz'],
  day: ['dni', 'dnia', 'dzień', 'doby', 'dób'],
  week: ['tydzień', 'tygod'],
  working: ['robocz'],
  answer: ['odpow', 'odpis', 'skontakt', 'rozpatrz', 'oddzwon'],
  within: ['ciągu'],
  from: ['od'],
  numbers: {
    one: ['jedn'],
    two: ['dw'],
    three: ['trz'],
    four: ['czter'],
    five: ['pię', 'pięciu'],
  },
} satisfies PromiseWords;
