import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'ärende*,förfrågan*,begäran,klagomål*,felanmälan*,anmälan*,fråga,supportärende*,incident*,problem*,*ärende,*ärenden,*förfrågan,ansökan,ansöknings*,reklamation*,diarienummer*',
  ambiguous: 'biljett*,rapport*,registrering*',
  generic: 'referens*,spårnings*,kvittens*,unik*',
  message: 'meddelande*,formulär*,uppgifter,e-post',
  marker: 'nummer*,*nummer*,numret,nr,kod,koden,id',
  created:
    'skapat,skapats,skapades,skapad,skickat,skickats,skickad,registrerat,registrerats,registrerad,mottagits,inskickad,inskickat,öppnat,öppnats,öppnad,upprättat,lagts till,tagit emot,tagits emot,fått nummer,framgångsrikt,tack för din,tack för ditt',
  received: 'mottaget,mottagen,fått',
  assigned: 'tilldelad,tilldelat,tilldelats',
  settled:
    'kommentar*,ditt svar,betyg*,stängt,stängd,stängts,löst,uppdaterat,uppdaterad,ändrat,ändrad,slagits samman,låst,låsts,borttagen',
  other: 'beställning*,order*,faktura*,bokning*,telefon*,tel,fax,ring,konto*,kund*,avtal*,köpt,såld',
  prompt: 'ange,skriv in,fyll i,t.ex,till exempel',
  promise: 'återkommer,kontaktar dig,kontakta dig,svarar,hör av oss,spara,notera,inom kort,tack',
  yours: 'ditt,din,dina,ert,er,era',
  small: 'är,det,den,en,ett,har,som,med,för,under,av,och,till,vi,nytt,ny,följande,fick,om,användar*',
} satisfies NumberWords;
