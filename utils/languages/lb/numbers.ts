import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'demande,ufro*,reklamatioun*',
  marker: 'nummer*,*nummer*',
  created: 'erstallt,ugeluecht,geschéckt,registréiert,opgemaach',
  yours: 'är,ären,äert',
  promise: 'merci',
  small: 'ass,gouf,ënner',
} satisfies NumberWords;
