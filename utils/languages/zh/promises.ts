import type { PromiseWords } from '@/utils/languages/promises';

export default {
  unspaced: true,
  minute: ['分钟', '分鐘'],
  hour: ['个小时', '小时', '個小時', '小時'],
  day: ['天', '日'],
  week: ['周', '週', '星期'],
  working: ['个工作日', '工作日', '個工作天', '工作天'],
  answer: ['回复', '回覆', '答复', '答覆', '联系', '聯繫', '处理', '處理', '反馈'],
} satisfies PromiseWords;
