import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'cais,cwyn*,ymholiad*,achos*,gais,gwyn,cŵyn',
  ambiguous: 'tocyn*',
  generic: 'cyfeirnod*,gyfeirnod*',
  marker: 'rhif*,cod,cyfeirnod*,gyfeirnod*',
  created: "crëwyd,greu,cyflwyno,gyflwyno,anfon,cofrestr*,gofrestr*,agorwyd,creu'n,llwyddiannus,hagor,gofnodi",
  received: 'derbyn*,dderbyn*',
  settled: 'cau,gau,datrys,diweddar*,ni chanfuwyd,gwall',
  promise: 'diolch,cysylltu,cadwch',
  yours: 'eich,dy',
  small: 'yw,wedi,ei,yr,y,o,dan,gyda,hwn,i,gan',
} satisfies NumberWords;
