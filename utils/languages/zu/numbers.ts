import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'isicelo*,isikhalazo*',
  marker: 'inombolo*',
  created: 'kwakhiwe,kuthunyelwe,sidaliwe,sithunyelwe',
  yours: 'sakho,yakho',
} satisfies NumberWords;
