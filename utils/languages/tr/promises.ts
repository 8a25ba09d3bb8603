import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['dakika'],
  hour: ['saat'],
  day: ['gün'],
  week: ['hafta'],
  working: ['iş'],
  answer: ['yanıt', 'cevap', 'dönüş', 'iletişim', 'ulaş', 'dön'],
  within: ['içinde'],
  from: [],
  numbers: {
    one: ['bir'],
    two: ['iki'],
    three: ['üç'],
    four: ['dört'],
    five: ['beş'],
  },
} satisfies PromiseWords;
