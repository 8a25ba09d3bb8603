import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minut'],
  hour: ['hodin'],
  day: ['dny', 'dní', 'dnů', 'dne', 'den'],
  week: ['týdn', 'týden'],
  working: ['pracovn'],
  answer: ['odpov', 'ozvem', 'ozve', 'kontakt', 'vyřešíme', 'zpracu'],
  within: ['během', 'do'],
  from: ['od'],
  numbers: {
    one: ['jedn', 'jedné'],
    two: ['dv'],
    three: ['tří', 'tři'],
    four: ['čtyř'],
    five: ['pět', 'pěti'],
  },
} satisfies PromiseWords;
