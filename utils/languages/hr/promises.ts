import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minut'],
  hour: ['sat'],
  day: ['dan'],
  week: ['tjed'],
  working: ['radn'],
  answer: ['odgovor', 'javi', 'kontakt', 'obrad'],
  within: ['roku', 'unutar'],
  from: ['od'],
  numbers: {
    one: ['jedn'],
    two: ['dva'],
    three: ['tri'],
    four: ['četiri'],
    five: ['pet'],
  },
} satisfies PromiseWords;
