import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['minut'],
  hour: ['timm'],
  day: ['dag', 'dygn'],
  week: ['veck'],
  working: ['arbetsdag', 'vardag'],
  answer: ['svar', 'återkom', 'kontakt', 'hör'],
  within: ['inom'],
  from: ['från'],
  numbers: {
    one: ['en', 'ett'],
    two: ['två'],
    three: ['tre'],
    four: ['fyra'],
    five: ['fem'],
  },
} satisfies PromiseWords;
