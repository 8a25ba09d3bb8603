import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'pieprasījum*,pieteikum*,sūdzīb*,jautājum*,incident*,gadījum*,iesniegum*,problēm*,reklamācij*',
  ambiguous: 'biļet*',
  generic: 'reģistrācijas,atsauces,izsekošanas,identifik*,unikāl*',
  message: 'ziņ*,veidlap*,vēstul*',
  marker: 'numur*,nr,kod*,id',
  created:
    'izveidots,izveidota,nosūtīts,nosūtīta,iesniegts,iesniegta,reģistrēts,reģistrēta,atvērts,atvērta,pieņemts,pieņemta,veiksmīgi,sekmīgi',
  received: 'saņemt*,saņēmām',
  assigned: 'piešķirt*,piesaistīt*',
  settled:
    'komentār*,jūsu atbild*,slēgt*,aizvērt*,atrisināt*,atjaunināt*,mainīt*,bloķēt*,dzēst*,noraidīt*,atcelt*,nav atrast*,neizdevās,kļūd*,nederīg*',
  other: 'pasūtījum*,rēķin*,rezervācij*,tālru*,līgum*,kart*,maksājum*,summ*,cen*,sūtījum*,parol*',
  prompt: 'ievadiet,piem,piemēr*,formāt*,meklē*',
  promise: 'sazināsimies,atbildēsim,saglabājiet,drīzumā,paldies',
  yours: 'jūsu,tavs,tava,jums',
  small: 'ir,tika,ar,un,zem,jauns,jauna,lietotāja,šis',
} satisfies NumberWords;
