import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'cerere*,cereri*,solicitar*,solicită*,sesizar*,reclamați*,plânger*,petiți*,incident*,caz,cazul*,problem*,asistență,suport,interpelar*',
  ambiguous: 'tichet*,bilet*,dosar*,raport*',
  generic: 'referinț*,identificator*,înregistrare*,urmărire*,unic',
  message: 'mesaj*,formular*,e-mail,datele',
  marker: 'număr*,nr,cod,codul,numar*,id,id-ul',
  created: 'creat*,trimis*,înregistrat*,depus*,deschis*,generat*,preluat*,adăugat*,succes,expediat*',
  received: 'primit*,am primit,recepționat*',
  assigned: 'atribuit*,alocat*,asignat*',
  settled:
    'comentari*,răspunsul dvs,evaluare*,închis*,rezolvat*,actualizat*,modificat*,blocat*,deblocat*,șters*,respins*,anulat*,redeschis*,negăsit*,nu a fost',
  other:
    'comand*,comenz*,factur*,rezervar*,telefon*,tel,fax,cont,contul*,client*,contract*,cod de verificare,vândut*,cumpărat*',
  prompt: 'introduceți,introdu,completați,de exemplu,exemplu*',
  promise: 'vom răspunde,vom contacta,vă vom contacta,veți fi contactat*,păstrați,notați,în curând,cât mai curând,mulțumim',
  yours: 'dvs,dumneavoastră,dv,tău,ta,tale,voastră',
  small: 'este,e,a,fost,cu,sub,pentru,de,la,și,un,o,al,ale,nou,nouă,următorul,utilizator*,în,are,am,numit',
} satisfies NumberWords;
