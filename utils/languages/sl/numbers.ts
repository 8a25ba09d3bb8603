import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'zahtev*,vprašanj*,prijav*,pritožb*,reklamacij*,primer,primera,vlog*,povpraševanj*,incident*',
  ambiguous: 'vstopnic*,listek,poročil*',
  generic: 'referenčn*,evidenčn*,sledenj*,opravilna',
  message: 'sporočil*,obrazec*',
  marker: 'številk*,št,koda,kodo,oznak*,id',
  created: 'ustvarjen*,poslan*,oddan*,registriran*,odprt*,zabeležen*,uspešno,vložen*,dodeljena številka,sprejet*',
  received: 'prejet*,prejeli',
  assigned: 'dodeljen*',
  settled:
    'komentar*,vaš odgovor,ocen*,zaprt*,rešen*,posodobljen*,spremenjen*,zaklenjen*,izbrisan*,zavrnjen*,preklican*,ni najden*,ni bil*,ni mogoče,napak*',
  other: 'naročil*,račun*,rezervacij*,telefon*,tel,pogodb*,kartic*,plačil*,znesek,cena,dostav*',
  prompt: 'vnesite,vpišite,npr,na primer,iskanj*',
  promise: 'odgovorili,kontaktirali,stopili v stik,shranite,kmalu,hvala,zahvaljujemo',
  yours: 'vaš,vaša,vaše,vašega,vaši,vam,tvoj*',
  small: 'je,pod,s,z,za,na,in,bil,bila,bilo,nov,nova,se,naslednja,uporabnišk*,ste',
} satisfies NumberWords;
