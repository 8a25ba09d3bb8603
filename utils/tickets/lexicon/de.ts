import type { Lexicon } from './lexicon';

export const de: Lexicon = {
  request:
    'anfrage*,anliegen*,antrag*,antrags*,beschwerde*,reklamation*,meldung*,vorgang*,fall*,fallnummer*,störung*,supportanfrage*,support-ticket*,supportticket*,aktenzeichen*,bearbeitung*,eingabe*,hinweis*,vorfall*,problem*,gesuch*,kundenanfrage*,benutzeranfrage*,serviceanfrage*,anzeige*,eintrag*,*anfrage,*anfragen,*antrag,*antrags,*meldung,*beschwerde,*anliegen,*ticket,*tickets,schadensnummer*,schadennummer*',
  ambiguous: 'akte,akten*,dossier*,bericht*,einreichung*',
  generic:
    'referenz*,kennung,vorgangskennung,tracking*,sendungsverfolgung,registrier*,eingangsbestätigung,quittung*,bestätigung*,kennzeichen*,geschäftszeichen*,zeichen',
  message: 'nachricht*,mitteilung*,formular*,unterlagen,e-mail*,kontaktformular*,*nachricht,schreiben',
  marker: 'nummer*,*nummer*,nr,code,*-nr,*-id,*code,*kennung,kennziffer,*nr',
  created:
    'erstellt,angelegt,eröffnet,geöffnet,registriert,eingegangen,eingereicht,gesendet,abgeschickt,abgesendet,übermittelt,aufgenommen,erfasst,erzeugt,generiert,gemeldet,versendet,verschickt,vergeben,entgegengenommen,angenommen,erfolgreich,danke für deine,danke für ihre,dank für ihre,dank für deine,dank für ihren,dank für deinen,danke für ihren',
  received: 'erhalten,empfangen',
  assigned: 'zugewiesen,zugeteilt,zugeordnet',
  settled:
    'geschlossen,gelöst,erledigt,abgeschlossen,aktualisiert,geändert,zusammengeführt,beantwortet,gesperrt*,freigegeben*,eskalier*,erinnerungszeit*,sperrzeit*,gelöscht,abgelehnt,storniert,wiedereröffnet,weitergeleitet,nicht gefunden,konnte nicht,konnten nicht,fehlgeschlagen,fehler*,ungültig*,existiert bereits,abgelaufen,nicht gesendet,antwort auf,neuer kommentar,genehmigt',
  other:
    'bestell*,bestellung*,auftrag*,auftrags*,rechnung*,buchung*,reservierung*,kund*,kundennummer*,telefon*,tel,fax,hotline,rufnummer*,mobil*,konto*,iban,karte,karten*,vertrag*,police*,versicherung*,mitglied*,zahlung*,betrag,preis*,summe,lieferung*,sendung*,paket*,flug*,sitz*,platz,parkplatz,seite*,steuer*,ust*,plz,hausnummer*,serien*,modell*,version*,zugangscode*,bestätigungscode*,prüfcode*,sicherheitscode*,passwort*,pin,gutschein*,warteschlange*,position,eintritt*,gerät*,zähler*,gekauft,verkauft,teilnehmer*,transaktion*,artikel*',
  prompt:
    'eingeben,geben sie,gib deine,bestätigen,z. b,z.b,zum beispiel,beispiel*,ziffern,format*,wie lautet,suchen,finden sie,nachschlagen,falls sie',
  promise:
    'melden uns,meldet sich,melden sich,bewahren sie,notieren sie,merken sie,in kürze,schnellstmöglich,werden uns,wir kümmern uns,wir antworten,danke für ihre nachricht,dank für ihre nachricht,bei rückfragen,für rückfragen,wird bearbeitet,geben sie sie bei,zeitnah,bearbeiten ihr*,wir prüfen,vielen dank,danke',
  yours: 'ihr,ihre,ihrer,ihrem,ihren,ihres,dein,deine,deiner,deinem,deinen,euer,eure',
  small:
    'lautet,lauten,ist,sind,die,der,das,den,dem,des,wurde,wurden,worden,hat,haben,wir,unter,mit,zu,für,und,ein,eine,einer,folgende,folgenden,neue,neuer,neues,es,im,in,von,vom,als,dieser,jetzt,nun',
  unit: 'stunde*,tag,tage,tagen,werktag*,arbeitstag*,minute*,min,sekunde*,woche*,monat*,jahr*,zeichen,ziffern,uhr,mal,personen,dateien,prozent',
};
