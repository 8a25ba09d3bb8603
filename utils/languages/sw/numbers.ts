import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'ombi,maombi,malalamiko,lalamiko*,swali',
  ambiguous: 'tiketi',
  marker: 'namba*',
  created:
    'imeundwa,limeundwa,yameundwa,imetumwa,limetumwa,yametumwa,limesajiliwa,imesajiliwa,imefunguliwa,kikamilifu,imewasilishwa,limewasilishwa,yamewasilishwa',
  received: 'limepokelewa,imepokelewa,yamepokelewa,tumepokea',
  settled: 'imefungwa,haijapatikana,imesasishwa',
  other: 'oda,agizo,ankara,simu,malipo',
  promise: 'tutawasiliana,asante,hifadhi',
  yours: 'yako,lako,wako,yenu',
  small: 'ni,ya,wa,kwa,na,la',
} satisfies NumberWords;
