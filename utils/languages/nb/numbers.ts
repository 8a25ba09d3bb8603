import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'henvendelse*,sak,saken,saks*,forespørsel*,klage*,melding*,hendelse*,supportsak*,*henvendelse,*sak,*forespørsel,spørsmål,søknad*,problem*',
  ambiguous: 'billett*,rapport*,registrering*',
  generic: 'referanse*,sporings*,kvittering*',
  message: 'skjema*,opplysninger',
  marker: 'nummer*,*nummer*,nr,kode,id',
  created: 'opprettet,sendt,innsendt,registrert,åpnet,lagret,lagt til,takk for din,fått nummer',
  received: 'mottatt',
  assigned: 'tildelt,tilordnet',
  settled:
    'kommentar*,svaret ditt,lukket,løst,oppdatert,endret,slått sammen,låst,slettet,avvist,avbrutt,gjenåpnet,ikke funnet,ble ikke,kunne ikke',
  other: 'bestilling*,ordre*,faktura*,telefon*,tlf,konto*,kunde*,avtale*,forsikring*,kort*,betaling*,kjøpt,solgt',
  prompt: 'skriv inn,oppgi,f.eks,for eksempel,eksempel',
  promise: 'tar kontakt,kontakter deg,kommer tilbake,svarer,ta vare på,noter,så snart som mulig,snarest,takk',
  yours: 'din,ditt,dine,deres',
  small: 'er,det,den,en,et,har,med,for,under,av,og,til,vi,ny,nytt,følgende,fikk,ble,som,blitt',
} satisfies NumberWords;
