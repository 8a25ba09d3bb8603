import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'päring*,pöördum*,taotlus*,kaebus*,juhtum*,tugipilet*,intsident*,avaldus*,küsimus*,probleem*',
  ambiguous: 'pilet*',
  generic: 'viite*,registreerimis*,jälgimis*',
  message: 'sõnum*,vorm*,teade,kiri',
  marker: 'number*,*number*,numbri*,*numbri*,nr,kood*,tunnus*,id',
  created: 'loodud,loodi,saadetud,saadeti,esitatud,registreeritud,registreeriti,vastu võetud,avatud,avati,edukalt,salvestatud',
  received: 'kätte saadud,saime,vastuvõetud',
  assigned: 'määratud,omistatud',
  settled:
    'kommentaar*,teie vastus*,suletud,lahendatud,uuendatud,muudetud,lukustatud,kustutatud,tagasi lükatud,tühistatud,ei leitud,ei õnnestunud,viga,vigane,kehtetu',
  other: 'tellimus*,arve*,broneering*,telefon*,tel,konto*,klient*,kliendi*,leping*,kaart*,kaardi*',
  prompt: 'sisesta*,nt,näiteks,näide,vorming*',
  promise: 'võtame ühendust,vastame,säilita*,peagi,esimesel võimalusel,aitäh,täname',
  yours: 'teie,sinu',
  small: 'on,ja,oli,uus,järgmine,kasutaja,selle',
} satisfies NumberWords;
