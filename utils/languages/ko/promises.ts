import type { PromiseWords } from '@/utils/languages/promises';

export default {
  unspaced: true,
  minute: ['분'],
  hour: ['시간'],
  day: ['일'],
  week: ['주'],
  working: ['영업일', '근무일'],
  answer: ['답변', '연락', '회신', '처리'],
} satisfies PromiseWords;
