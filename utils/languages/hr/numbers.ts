import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'zahtjev*,upit*,prijav*,pritužb*,reklamacij*,incident*,slučaj*,tiket*,žalb*,problem*',
  ambiguous: 'karta,kartu,izvještaj*',
  generic: 'referentn*,referenc*,identifikator*,praćenj*,evidencijsk*',
  message: 'poruk*,obrazac*,podac*',
  marker: 'broj*,br,kod,oznak*,id,šifr*',
  created:
    'kreiran*,stvoren*,poslan*,zaprimljen*,registriran*,otvoren*,podnesen*,izrađen*,napravljen*,uspješno,zabilježen*,dodijeljen broj,dobio broj',
  received: 'primljen*,primili',
  assigned: 'dodijeljen*,raspoređen*',
  settled:
    'komentar*,vaš odgovor,ocjen*,zatvoren*,riješen*,ažuriran*,promijenjen*,spojen*,zaključan*,otključan*,obrisan*,odbijen*,otkazan*,ponovno otvoren*,nije pronađen*',
  other: 'narudžb*,račun*,rezervacij*,telefon*,tel,ugovor*,polic*,kartic*,plaćanj*,iznos,cijen*',
  prompt: 'unesite,upišite,npr,na primjer,primjer*',
  promise: 'javit ćemo,kontaktirat,odgovorit,sačuvajte,zabilježite,uskoro,što prije,hvala',
  yours: 'vaš,vaša,vaše,vašeg,vašem,vašu,tvoj*,vam',
  small: 'je,su,pod,s,sa,za,na,i,u,od,novi,novo,nova,sljedeći,biti,bio,korisnički',
} satisfies NumberWords;
