import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minut'],
  hour: ['ur', 'ura', 'uri', 'urah'],
  day: ['dni', 'dneh', 'dneva', 'dan'],
  week: ['teden', 'tedn'],
  working: ['delovn'],
  answer: ['odgovor', 'kontakt', 'obrav'],
  within: ['roku'],
  from: ['od'],
  numbers: {
    one: ['en'],
    two: ['dv'],
    three: ['tre'],
    four: ['štir'],
    five: ['pet'],
  },
} satisfies PromiseWords;
