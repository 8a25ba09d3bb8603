import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'eskaera*,eskari*,kexa*,kontsulta*,gertakari*,intzidentzia*,erreklamazio*,arazo*',
  ambiguous: 'txartel*,tiket*,espediente*',
  generic: 'erreferentzia*,jarraipen*,erregistro*',
  message: 'mezu*,formulario*,galdetegi*',
  marker: 'zenbaki*,zk,kode*,id',
  created: 'sortu*,bidali*,erregistratu*,jaso da*,ireki*,ongi bidali,behar bezala,aurkeztu*',
  received: 'jaso*',
  assigned: 'esleitu*',
  settled: 'itxi*,konpondu*,eguneratu*,aldatu*,ez da,errore*,ezabatu*,ezin izan',
  other: 'eskaera-orri,faktura*,erreserba*,telefono*,kontu*,ordainketa*,pasahitz*',
  promise: 'jarriko gara,erantzungo,gorde,eskerrik,laster',
  yours: 'zure,zuen',
  small: 'da,du,dira,honako,hau,bidez,berri*,eta,dugu',
} satisfies NumberWords;
