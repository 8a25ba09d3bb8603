import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'užklaus*,prašym*,skund*,pretenzij*,paraišk*,bilietas pagalbos,incident*,kreipim*,pranešim*,problem*,klausim*,atvej*',
  ambiguous: 'biliet*',
  generic: 'registracijos,nuorodos,sekimo,identifikacin*,unikal*',
  message: 'žinut*,form*,laišk*',
  marker: 'numer*,nr,kod*,id',
  created:
    'sukurta,sukurtas,sukurtos,išsiųsta,išsiųstas,pateikta,pateiktas,užregistruota,užregistruotas,priimta,priimtas,atidaryta,atidarytas,sėkming*,suteikt*',
  received: 'gauta,gautas,gavome',
  assigned: 'priskirt*',
  settled:
    'komentar*,jūsų atsakym*,uždaryt*,išspręst*,atnaujint*,pakeist*,užrakint*,ištrint*,atmest*,atšaukt*,nerast*,nepavyko,klaid*,netinkam*,jau yra',
  other: 'užsakym*,sąskait*,rezervacij*,telefon*,tel,sutart*,kortel*,mokėjim*,sum*,kain*,siunt*',
  prompt: 'įveskite,pvz,pavyzd*,format*,paiešk*',
  promise: 'susisieksime,atsakysime,išsaugokite,netrukus,artimiausiu,ačiū,dėkojame',
  yours: 'jūsų,tavo,jums',
  small: 'yra,buvo,su,ir,į,nauja,naujas,šis,vartotojo,bus',
} satisfies NumberWords;
