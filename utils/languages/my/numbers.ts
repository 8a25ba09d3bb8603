import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'တောင်းဆိုချက်,တိုင်ကြားချက်,တောင်းဆို,တိုင်ကြား,လက်မှတ်',
  marker: 'နံပါတ်,အမှတ်',
  created: 'ဖန်တီး,ပေးပို့,တင်သွင်း,အောင်မြင်',
  yours: 'သင့်,သင်၏',
  small: 'သည်,မှာ',
} satisfies NumberWords;
