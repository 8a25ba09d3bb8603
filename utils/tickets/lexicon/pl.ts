import type { Lexicon } from './lexicon';

export const pl: Lexicon = {
  request:
    'zgłoszen*,zgloszen*,wniosek,wniosk*,zapytani*,reklamacj*,skarg*,spraw*,prośb*,incydent*,problem*,pytani*,zawiadomieni*',
  ambiguous: 'bilet*,raport*,formularz*,rejestracj*',
  generic: 'referencyj*,identyfikator*,śledzeni*,ewidencyjn*,sygnatur*,potwierdzeni*',
  message: 'wiadomoś*,formularz*,e-mail,dane,email',
  marker: 'numer,numeru,numerem,nr,kod,kodem,identyfikator*,id,sygnatura',
  created:
    'utworz*,zarejestr*,przyję*,wysłan*,wyslan*,złożon*,dodan*,otwart*,nadan*,założon*,zapisan*,przesłan*,stworzon*,pomyślnie,otrzymał*,nadaliśmy,dziękujemy za zgłoszen*,dziękujemy za przesłanie',
  received: 'otrzyman*,otrzymaliśmy',
  assigned: 'przydzielon*,przypisan*',
  settled:
    'zamknię*,rozwiązan*,zaktualizowan*,zmienion*,połączon*,zablokowan*,odblokowan*,usunię*,odrzucon*,anulowan*,wznowion*,nie znalezion*,nie udało,nie można,błąd,nieprawidłow*,nieważn*,już istnieje,odpowiedź na,zakończon*,zatwierdzon*,eskal*,wygas*',
  other:
    'zamówien*,zamowien*,faktur*,rezerwacj*,telefon*,tel,fax,faks,zadzwoń,kont*,klient*,umow*,polis*,kart*,płatnoś*,kwot*,cen*,sum*,dostaw*,przesył*,paczk*,lot,lotu,miejsc*,transakcj*,pesel,nip,regon,hasł*,kod weryfikacyjn*,kod dostępu,kod potwierdz*,kod pocztow*,kupon*,seri*,model*,wersj*,stron*,artykuł*,kolej*,pozycj*,sprzedan*,kupion*,zakup*,wydarzen*',
  prompt: 'wpisz,podaj,wprowadź,np,na przykład,przykład*,format*,wyszukaj,znajdź,cyfr,znaków,wybierz',
  promise:
    'odpowiemy,skontaktujemy,skontaktuje,zachowaj,zapisz,wkrótce,jak najszybciej,odezwiemy,zostanie rozpatrzon*,zostanie zweryfikowan*,otrzymasz odpowiedź,dziękujemy za kontakt,łączę cię,dziękujemy,rozpatrzymy',
  yours: 'twój,twoja,twoje,twojego,twojej,twojemu,pana,pani,państwa,ci',
  small: 'to,jest,został,została,zostało,pod,z,do,dla,w,na,o,i,nowe,nowy,nowa,następujący,użytkownika,się,przez,jako,ma',
  unit: 'godzin*,godz,dni,dzień,minut*,min,tygod*,miesi*,lat,rok,sekund,cyfr,znaków,razy,roboczych,osób,plików,zł',
};
