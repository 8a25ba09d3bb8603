import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'iarrat*,gearán*,ceist*,cás',
  ambiguous: 'ticéad*',
  marker: 'uimhir*,cód*',
  created: 'cruthaíodh,cruthaithe,cláraíodh,seoladh,osclaíodh,curtha isteach',
  settled: 'dúnta,dúnadh,nuashonr*,níor aimsíodh',
  promise: 'teagmháil,go raibh maith',
  yours: 'do,d',
  small: 'is,é,a,an,faoi,leis',
} satisfies NumberWords;
