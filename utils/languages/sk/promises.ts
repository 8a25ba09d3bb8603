import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minút'],
  hour: ['hodín', 'hodin'],
  day: ['dni', 'dní', 'deň', 'dňa'],
  week: ['týžd'],
  working: ['pracovn'],
  answer: ['odpov', 'ozvem', 'ozve', 'kontakt', 'spracu'],
  within: ['do'],
  from: ['od'],
  numbers: {
    one: ['jedn'],
    two: ['dv'],
    three: ['tro', 'tri'],
    four: ['štyr'],
    five: ['pät', 'piat'],
  },
} satisfies PromiseWords;
