import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'ඉල්ලීම*,පැමිණිල*,ටිකට්*',
  marker: 'අංක*',
  created: 'සාදන ලදී,නිර්මාණය,ලියාපදිංචි,යවන ලදී,සාර්ථකව',
  received: 'ලැබුණි,ලැබී',
  other: 'ඇණවුම*,ඇනවුම*,ඉන්වොයිස*',
  yours: 'ඔබගේ,ඔබේ',
  promise: 'ස්තූතියි',
} satisfies NumberWords;
