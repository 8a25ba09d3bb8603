import type { PromiseWords } from '@/utils/languages/promises';

export default {
  unspaced: true,
  minute: ['นาที'],
  hour: ['ชั่วโมง'],
  day: ['วัน'],
  week: ['สัปดาห์'],
  working: ['วันทำการ'],
  answer: ['ตอบ', 'ติดต่อ'],
} satisfies PromiseWords;
