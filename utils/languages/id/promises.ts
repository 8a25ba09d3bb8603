import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['menit'],
  hour: ['jam'],
  day: ['hari'],
  week: ['minggu'],
  working: ['kerja'],
  answer: ['balas', 'membalas', 'jawab', 'hubungi', 'menghubungi', 'merespon', 'tanggap'],
  within: ['dalam', 'waktu'],
  from: ['dari'],
  numbers: {
    one: ['satu'],
    two: ['dua'],
    three: ['tiga'],
    four: ['empat'],
    five: ['lima'],
  },
} satisfies PromiseWords;
