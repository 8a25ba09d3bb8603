import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minu'],
  hour: ['valand'],
  day: ['dien'],
  week: ['savait'],
  working: ['darbo'],
  answer: ['atsak', 'susisiek'],
  within: ['per'],
  from: ['nuo'],
  numbers: {
    one: ['vien'],
    two: ['dv'],
    three: ['tri'],
  },
} satisfies PromiseWords;
