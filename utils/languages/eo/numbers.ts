import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'peto,peton,demando*,plendo*',
  ambiguous: 'bileto*',
  marker: 'numero*,kodo*',
  created: 'kreita,kreis,sendita,registrita,malfermita,sukcese',
  received: 'ricevita,ricevis',
  settled: 'fermita,solvita,atribuita,ne trovita',
  other: 'mendo*,fakturo*',
  promise: 'dankon,respondos,kontaktos',
  yours: 'via,viaj',
  small: 'estas,estis,la,sub,kun,de,kaj',
} satisfies NumberWords;
