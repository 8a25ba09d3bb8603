import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'गुनासो*,उजुरी*,अनुरोध*,टिकट*',
  marker: 'नम्बर*',
  created: 'सिर्जना,दर्ता,पठाइ*,सफलतापूर्वक',
  yours: 'तपाईंको,तपाईको',
  small: 'हो,भयो,गरियो,छ',
} satisfies NumberWords;
