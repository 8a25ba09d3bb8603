import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'daxwaz*,gilî*,داواکاری*,سکاڵا*',
  ambiguous: 'bilêt*',
  marker: 'hejmar*,ژمار*',
  created: 'hat çêkirin,hate çêkirin,hat şandin,hate şandin,hat tomarkirin,دروستکرا,نێردرا,تۆمارکرا',
  yours: 'te,we',
} satisfies NumberWords;
