import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'aanvra*,verzoek*,klacht*,melding*,vraag,vragen,incident*,zaak*,casus,hulpverzoek*,probleem*,*aanvraag,*verzoek,*melding,*ticket,*klacht,bezwaar*,inzending*,supportticket*',
  ambiguous: 'dossier*,kaartje*,rapport*,registratie*',
  generic: 'referentie*,kenmerk*,volg*,ontvangstbewijs,trackingnummer,unieke',
  message: 'bericht*,formulier*,gegevens,e-mail',
  marker: 'nummer*,*nummer*,nr,code,kenmerk,*-id,*-nr',
  created:
    'aangemaakt,gemaakt,verzonden,verstuurd,ingediend,geregistreerd,geopend,ontvangen onder,toegevoegd,gemeld,opgeslagen,geplaatst,gecreëerd,succesvol,bedankt voor je,bedankt voor uw,dank voor uw',
  received: 'ontvangen',
  assigned: 'toegewezen,toegekend',
  settled:
    'je reactie,uw reactie,reactie op,opmerking*,beoordeling*,gesloten,opgelost,bijgewerkt,gewijzigd,samengevoegd,vergrendeld,ontgrendeld,verwijderd,afgewezen,geannuleerd',
  other:
    'bestel*,factuur*,boeking*,reservering*,telefoon*,tel,fax,bel,rekening*,klant*,contract*,toegangscode*,verificatiecode*,verkocht,gekocht',
  prompt: 'voer,vul,typ,bijvoorbeeld,bijv',
  promise:
    'nemen contact,neemt contact,reageren,antwoorden,bewaar,noteer,zo snel mogelijk,zo spoedig mogelijk,bedankt voor het contact,bedankt,dank je,dank u',
  yours: 'uw,je,jouw',
  small:
    'is,zijn,het,de,een,van,met,voor,onder,werd,wordt,heeft,hebben,we,wij,en,dit,deze,volgende,nieuwe,nieuw,bij,als,gebruikers,aan,ons,om,luidt',
} satisfies NumberWords;
