import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['دقیقه'],
  hour: ['ساعت'],
  day: ['روز'],
  week: ['هفته'],
  working: ['کاری'],
  answer: ['پاسخ', 'تماس'],
  within: ['ظرف'],
  from: ['از'],
  numbers: {
    one: ['یک'],
    two: ['دو'],
    three: ['سه'],
  },
} satisfies PromiseWords;
