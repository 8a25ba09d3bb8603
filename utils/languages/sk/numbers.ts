import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'požiadav*,žiados*,tiket*,sťažnos*,otázk*,dopyt*,reklamác*,prípad*,hlásen*,incident*,podnet*,problém*,podani*',
  ambiguous: 'lístok*,lístk*,spis*',
  generic: 'referenčn*,evidenčn*,identifikátor*,sledovac*,jedinečn*',
  message: 'správ*,formulár*,e-mail',
  marker: 'číslo,čísla,číslom,č,kód,kódom,id',
  created:
    'vytvoren*,odoslan*,zaregistrovan*,zaevidovan*,prijat*,podan*,otvoren*,založen*,uložen*,úspešne,dostal*,ďakujeme za vaš*',
  received: 'dostali sme,obdržali',
  assigned: 'priraden*,pridelen*',
  settled:
    'komentár*,vaša odpoveď,hodnoten*,uzavret*,zatvoren*,vyriešen*,aktualizov*,zmenen*,zlúčen*,zamknut*,vymazan*,zamietnut*,zrušen*,nenájden*,nebol*',
  other: 'objednáv*,faktúr*,rezervác*,telefón*,účet,zákazníc*,zmluv*,poist*,kart*,platb*,sum*,nákup*',
  prompt: 'zadajte,vložte,napr,napríklad,príklad*',
  promise: 'odpovieme,ozveme,kontaktovať,uschovajte,poznačte,čoskoro,čo najskôr,ďakujeme',
  yours: 'vaš*,váš,tvoj*,vám',
  small: 'je,bol,bola,bolo,pod,s,so,sa,na,pre,a,v,k,nový,nová,nasledujúc*,má,sme,používateľsk*,užívateľa',
} satisfies NumberWords;
