import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minute'],
  hour: ['heure'],
  day: ['jour', 'journée'],
  week: ['semaine'],
  working: ['ouvré', 'ouvrable', 'ouvrés'],
  answer: ['répon', 'répond', 'recontact', 'contact', 'revien', 'traite', 'retour', 'suite'],
  within: ['sous', 'dans'],
  from: ['de', 'entre'],
  numbers: {
    one: ['un', 'une'],
    two: ['deux'],
    three: ['trois'],
    four: ['quatre'],
    five: ['cinq'],
    six: ['six'],
    seven: ['sept'],
    eight: ['huit'],
    nine: ['neuf'],
    ten: ['dix'],
  },
} satisfies PromiseWords;
