import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minut', 'минут'],
  hour: ['sat', 'čas', 'сат', 'час'],
  day: ['dan', 'дан'],
  week: ['nedelj', 'sedmic', 'недељ'],
  working: ['radn', 'радн'],
  answer: ['odgovor', 'javi', 'kontakt', 'одговор', 'јави', 'контакт'],
  within: ['roku', 'року'],
  from: ['od', 'од'],
  numbers: {
    one: ['jedn'],
    two: ['dva'],
    three: ['tri'],
    four: ['četiri'],
    five: ['pet'],
    six: ['šest'],
    seven: ['sedam'],
    eight: ['osam'],
    nine: ['devet'],
    ten: ['deset'],
  },
} satisfies PromiseWords;
