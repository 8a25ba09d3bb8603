import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'kahilingan*,reklamo*,hiling*,katanungan*,isyu',
  marker: 'numero*,bilang',
  created: 'nagawa*,nalikha*,naisumite*,naipadala*,nairehistro*,matagumpay*,nabuksan*,ginawa*',
  received: 'natanggap*',
  settled: 'isinara,nalutas,na-update,itinalaga*,hindi nahanap,hindi natagpuan',
  other: 'bayad*,presyo,telepono,resibo',
  promise: 'makikipag-ugnayan,salamat,sasagutin,itago',
  yours: 'iyong,inyong,mo',
  small: 'ay,ang,ng,na,sa,si,at',
} satisfies NumberWords;
