import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['דקות', 'דקה'],
  hour: ['שעות', 'שעה', 'שעתיים'],
  day: ['ימים', 'יום', 'ימי'],
  week: ['שבוע'],
  working: ['עסקים', 'עבודה'],
  answer: ['נחזור', 'נענה', 'ניצור', 'תשובה', 'מענה'],
  within: ['תוך'],
  from: [],
  numbers: {
    one: ['אחד'],
    two: ['שני'],
    three: ['שלושה'],
  },
} satisfies PromiseWords;
