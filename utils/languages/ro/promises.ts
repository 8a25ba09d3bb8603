import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minut'],
  hour: ['ore', 'oră', 'orelor'],
  day: ['zile', 'zi'],
  week: ['săptămân'],
  working: ['lucrăt'],
  answer: ['răspun', 'răspund', 'contact', 'reven'],
  within: ['termen', 'maximum'],
  from: ['de'],
  numbers: {
    one: ['un', 'o'],
    two: ['două', 'doi'],
    three: ['trei'],
    four: ['patru'],
    five: ['cinci'],
  },
} satisfies PromiseWords;
