import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'anfrage*,anliegen*,antrag*,beschwerde*,reklamation*,meldung*,vorgang*,fall*,störung*,supportanfrage*,support-ticket*,supportticket*,aktenzeichen*,bearbeitung*,eingabe*,hinweis*,vorfall*,problem*,gesuch*,kundenanfrage*,benutzeranfrage*,serviceanfrage*,anzeige*,eintrag*,*anfrage,*anfragen,*antrag,*antrags,*meldung,*beschwerde,*anliegen,*ticket,*tickets,schadensnummer*,schadennummer*',
  ambiguous: 'akte,akten*,dossier*,bericht*,einreichung*',
  generic:
    'referenz*,kennung,vorgangskennung,tracking*,sendungsverfolgung,registrier*,eingangsbestätigung,quittung*,bestätigung*,kennzeichen*,geschäftszeichen*,zeichen',
  message: 'nachricht*,mitteilung*,formular*,unterlagen,e-mail*,kontaktformular*,*nachricht,schreiben',
  marker: 'nummer*,*nummer*,nr,code,*-nr,*-id,*code,*kennung,kennziffer,*nr',
  created:
    'vielen dank für ihre,vielen dank für deine,vielen dank für ihren,vielen dank für deinen,erstellt,gespeichert,angelegt,eröffnet,geöffnet,registriert,eingegangen,eingereicht,gesendet,abgeschickt,abgesendet,übermittelt,aufgenommen,erfasst,erzeugt,generiert,gemeldet,versendet,verschickt,vergeben,entgegengenommen,angenommen,erfolgreich,danke für deine,danke für ihre,dank für ihre,dank für deine,dank für ihren,dank für deinen,danke für ihren',
  received: 'erhalten,empfangen',
  assigned: 'zugewiesen,zugeteilt,zugeordnet',
  settled:
    'ihre antwort,deine antwort,antwort auf,kommentar*,bewertung*,geschlossen,gelöst,erledigt,abgeschlossen,aktualisiert,geändert,zusammengeführt,beantwortet,gesperrt*,freigegeben*',
  other:
    'bestell*,auftrag*,rechnung*,buchung*,reservierung*,kund*,telefon*,tel,fax,hotline,rufnummer*,zugangscode*,gekauft,verkauft',
  prompt: 'eingeben,geben sie,gib deine,bestätigen,z. b',
  promise:
    'melden uns,meldet sich,melden sich,bewahren sie,notieren sie,merken sie,in kürze,schnellstmöglich,danke für ihre nachricht,dank für ihre nachricht,vielen dank,danke',
  yours: 'ihr,ihre,ihrer,ihrem,ihren,ihres,dein,deine,deiner,deinem,deinen,euer,eure',
  small:
    'lautet,lauten,ist,sind,die,der,das,den,dem,des,wurde,wurden,worden,hat,haben,wir,unter,mit,zu,für,und,ein,eine,einer,folgende,folgenden,neue,neuer,neues,es,im,in,von,vom,als,dieser,jetzt,nun',
} satisfies NumberWords;
