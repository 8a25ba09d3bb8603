import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'henvendelse*,sag,sagen,sags*,anmodning*,forespørgsel*,klage*,anmeldelse*,brugerhenvendelse*,hændelse*,supportsag*,*henvendelse,*sag,*anmodning,spørgsmål,ansøgning*,problem*,fejlmelding*',
  ambiguous: 'billet*,rapport*,registrering*',
  generic: 'reference*,journal*,sporings*,kvittering*,unik*',
  message: 'besked*,formular*,oplysninger',
  marker: 'nummer*,*nummer*,nr,kode,id',
  created:
    'oprettet,sendt,indsendt,registreret,modtaget under,åbnet,oprettes,afsendt,gemt,tilføjet,tak for din,fået nummer,fået nummeret',
  received: 'modtaget',
  assigned: 'tildelt',
  settled:
    'kommentar*,dit svar,lukket,løst,opdateret,ændret,flettet,låst,slettet,afvist,annulleret,genåbnet,ikke fundet,blev ikke,kunne ikke',
  other: 'bestilling*,ordre*,faktura*,booking*,telefon*,tlf,konto*,kunde*,aftale*,police*,kort*,købt,solgt',
  prompt: 'indtast,skriv,angiv,f.eks,for eksempel',
  promise: 'kontakter dig,vender tilbage,svarer,gem,noter,hurtigst muligt,snarest,inden for,tak',
  yours: 'din,dit,dine,deres,jeres',
  small: 'er,det,den,en,et,har,med,for,under,af,og,til,vi,ny,nyt,følgende,fik,blev,som',
} satisfies NumberWords;
