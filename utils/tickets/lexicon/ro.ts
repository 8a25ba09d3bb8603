import type { Lexicon } from './lexicon';

export const ro: Lexicon = {
  request:
    'cerere*,cereri*,solicitar*,solicită*,sesizar*,reclamați*,plânger*,petiți*,incident*,caz,cazul*,problem*,asistență,suport,interpelar*',
  ambiguous: 'tichet*,bilet*,dosar*,raport*',
  generic: 'referinț*,identificator*,înregistrare*,urmărire*,unic',
  message: 'mesaj*,formular*,e-mail,datele',
  marker: 'număr*,nr,cod,codul,numar*,id,id-ul',
  created: 'creat*,trimis*,înregistrat*,depus*,deschis*,generat*,preluat*,primit* cu succes,adăugat*,succes,expediat*',
  received: 'primit*,am primit,recepționat*',
  assigned: 'atribuit*,alocat*,asignat*',
  settled:
    'închis*,rezolvat*,actualizat*,modificat*,blocat*,deblocat*,șters*,respins*,anulat*,redeschis*,negăsit*,nu a fost,nu s-a,nu poate,eroare,eșuat*,invalid*,există deja,răspuns la,nu există,escalad*,aprobat*',
  other:
    'comand*,comenz*,factur*,rezervar*,telefon*,tel,fax,cont,contul*,client*,contract*,poliț*,card*,plat*,sum*,preț*,total,livrar*,colet*,zbor*,loc,tranzacți*,cnp,cui,parol*,cod de verificare,cod de acces,cod poștal,cupon*,serie*,model*,versiun*,pagin*,articol*,coad*,poziți*,vândut*,cumpărat*,awb',
  prompt: 'introduceți,introdu,completați,de exemplu,exemplu*,ex,format*,căutați,cifre,caractere,selectați',
  promise:
    'vom răspunde,vom contacta,vă vom contacta,veți fi contactat*,păstrați,notați,în curând,cât mai curând,în cel mai scurt,va fi procesat*,mulțumim',
  yours: 'dvs,dumneavoastră,dv,tău,ta,tale,voastră',
  small: 'este,e,a,fost,cu,sub,pentru,de,la,și,un,o,al,ale,nou,nouă,următorul,utilizator*,în,are,am,numit',
  unit: 'ore,oră,zile,zi,minut*,săptămân*,lun*,an,ani,secunde,cifre,caractere,lei,lucrătoare',
};
