import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['λεπτ'],
  hour: ['ώρα', 'ώρες', 'ωρών'],
  day: ['ημέρ', 'μέρ'],
  week: ['εβδομάδ'],
  working: ['εργάσιμ'],
  answer: ['απαντ', 'επικοινων'],
  within: ['εντός'],
  from: ['από'],
  numbers: {
    one: ['μία', 'μια', 'ένα'],
    two: ['δύο'],
    three: ['τρε'],
  },
} satisfies PromiseWords;
