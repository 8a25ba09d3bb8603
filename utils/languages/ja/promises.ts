import type { PromiseWords } from '@/utils/languages/promises';

export default {
  unspaced: true,
  minute: ['分'],
  hour: ['時間'],
  day: ['日'],
  week: ['週間'],
  working: ['営業日'],
  answer: ['返信', '回答', '連絡', '返答', '対応'],
} satisfies PromiseWords;
