import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'ફરિયાદ*,વિનંતી*,ટિકિટ*',
  marker: 'નંબર*,ક્રમાંક*',
  created: 'નોંધ*,બનાવ*,સફળતાપૂર્વક,મોકલ*,સબમિટ',
  yours: 'તમારી,તમારો,આપની,તમારું',
  promise: 'આભાર',
  small: 'છે',
} satisfies NumberWords;
