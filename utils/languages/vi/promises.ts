import type { PromiseWords } from '@/utils/languages/promises';

export default {
  minute: ['phút'],
  hour: ['giờ'],
  day: ['ngày'],
  week: ['tuần'],
  working: ['việc'],
  answer: ['trả', 'phản', 'liên', 'hồi'],
  within: ['trong', 'vòng'],
  from: ['từ'],
  numbers: {
    one: ['một'],
    two: ['hai'],
    three: ['ba'],
  },
} satisfies PromiseWords;
