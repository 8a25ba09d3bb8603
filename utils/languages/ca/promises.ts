import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minut'],
  hour: ['hor'],
  day: ['dies', 'dia'],
  week: ['setman'],
  working: ['feiner', 'laborable', 'hàbil'],
  answer: ['respon', 'contact'],
  within: ['termini'],
  from: ['de'],
  numbers: {
    one: ['un'],
    two: ['dos'],
    three: ['tres'],
  },
} satisfies PromiseWords;
