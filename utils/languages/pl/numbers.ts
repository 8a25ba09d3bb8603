import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'zgłoszen*,zgloszen*,wniosek,wniosk*,zapytani*,reklamacj*,skarg*,spraw*,prośb*,incydent*,problem*,pytani*,zawiadomieni*',
  ambiguous: 'bilet*,raport*,formularz*,rejestracj*',
  generic: 'referencyj*,identyfikator*,śledzeni*,ewidencyjn*,sygnatur*,potwierdzeni*',
  message: 'wiadomoś*,formularz*,e-mail,dane,email',
  marker: 'numer,numeru,numerem,nr,kod,kodem,identyfikator*,id,sygnatura',
  created:
    'utworzon*,utworzyliśmy,zarejestrowan*,zarejestrowaliśmy,przyję*,wysłan*,wyslan*,złożon*,dodan*,otwart*,nadan*,założon*,zapisan*,przesłan*,stworzon*,pomyślnie,otrzymał*,nadaliśmy,dziękujemy za zgłoszen*,dziękujemy za przesłanie',
  received: 'otrzyman*,otrzymaliśmy',
  assigned: 'przydzielon*,przypisan*',
  settled:
    'komentarz*,odpowiedź na,twoja odpowiedź,ocen*,zamknię*,rozwiązan*,zaktualizowan*,zmienion*,połączon*,zablokowan*,odblokowan*,usunię*,odrzucon*,anulowan*,wznowion*',
  other: 'zamówien*,zamowien*,faktur*,rezerwacj*,telefon*,tel,fax,faks,zadzwoń,kont*,klient*,sprzedan*,kupion*,zakup*',
  prompt: 'wpisz,podaj,wprowadź,np,na przykład',
  promise:
    'odpowiemy,skontaktujemy,skontaktuje,zachowaj,zapisz,wkrótce,jak najszybciej,odezwiemy,dziękujemy za kontakt,dziękujemy',
  yours: 'twój,twoja,twoje,twojego,twojej,twojemu,pana,pani,państwa,ci',
  small: 'to,jest,został,została,zostało,pod,z,do,dla,w,na,o,i,nowe,nowy,nowa,następujący,użytkownika,się,przez,jako,ma',
} satisfies NumberWords;
