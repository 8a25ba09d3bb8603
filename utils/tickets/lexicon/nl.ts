import type { Lexicon } from './lexicon';

export const nl: Lexicon = {
  request:
    'aanvra*,aanvraag*,verzoek*,klacht*,melding*,vraag,vragen,incident*,zaak*,zaaknummer*,casus,hulpverzoek*,probleem*,*aanvraag,*verzoek,*melding,*ticket,*klacht,bezwaar*,inzending*,supportticket*',
  ambiguous: 'dossier*,kaartje*,rapport*,registratie*',
  generic: 'referentie*,kenmerk*,volg*,ontvangstbewijs,trackingnummer,unieke',
  message: 'bericht*,formulier*,gegevens,e-mail',
  marker: 'nummer*,*nummer*,nr,code,kenmerk,*-id,*-nr',
  created:
    'aangemaakt,gemaakt,verzonden,verstuurd,ingediend,geregistreerd,geopend,ontvangen onder,toegevoegd,gemeld,opgeslagen,geplaatst,gecreëerd,succesvol,bedankt voor je,bedankt voor uw,dank voor uw',
  received: 'ontvangen',
  assigned: 'toegewezen,toegekend',
  settled:
    'gesloten,opgelost,bijgewerkt,gewijzigd,samengevoegd,vergrendeld,ontgrendeld,verwijderd,afgewezen,geannuleerd,heropend,niet gevonden,kon niet,mislukt,fout,ongeldig*,bestaat al,antwoord op,verlopen,goedgekeurd,geëscaleerd',
  other:
    'bestel*,bestelling*,factuur*,boeking*,reservering*,telefoon*,tel,fax,bel,rekening*,klant*,klantnummer*,contract*,polis*,kaart*,betaling*,bedrag,prijs,totaal,levering*,zending*,pakket*,vlucht*,stoel*,transactie*,kvk*,btw*,bsn*,postcode,wachtwoord*,toegangscode*,verificatiecode*,bevestigingscode*,kortingscode*,serie*,model*,versie*,pagina,artikel*,wachtrij,positie,verkocht,gekocht,evenement*',
  prompt: 'voer,vul,typ,bijvoorbeeld,bijv,voorbeeld,formaat,zoek*,cijfers,tekens,selecteer,kies',
  promise:
    'nemen contact,neemt contact,reageren,antwoorden,bewaar,noteer,zo snel mogelijk,zo spoedig mogelijk,binnenkort,wordt behandeld,in behandeling,bedankt voor het contact,bedankt,dank je,dank u',
  yours: 'uw,je,jouw',
  small:
    'is,zijn,het,de,een,van,met,voor,onder,werd,wordt,heeft,hebben,we,wij,en,dit,deze,volgende,nieuwe,nieuw,bij,als,gebruikers,aan,ons,om,luidt',
  unit: 'uur,uren,dag,dagen,werkdag*,minu*,week,weken,maand*,jaar,seconden,cijfers,tekens,keer,bestanden,personen',
};
