import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'kérelem*,kérelm*,kérés*,panasz*,bejelentés*,ügy,ügye*,ügyszám*,megkeresés*,hibabejelentés*,hibajegy*,igény*,incidens*,probléma*,beadvány*,iktatószám*',
  ambiguous: 'jegy,jegye*,jegyszám*,tiket*,akta*',
  generic: 'hivatkozás*,azonosító*,nyomkövetés*,iktató*,nyilvántartás*,referencia*',
  message: 'üzenet*,űrlap*,levél*,adatok',
  marker: 'szám*,*szám,*száma,*számon,kód*,*azonosító,*azonosítója,id',
  created:
    'létrehozva,létrehoztuk,létrehozták,létrehozott,elküldve,elküldtük,elküldték,beküldve,beküldte,beküldött,regisztrálva,regisztráltuk,regisztráltunk,rögzítve,rögzítettük,rögzítésre,megnyitva,megnyitottuk,iktatva,iktattuk,iktatásra,benyújtva,benyújtotta,létrejött,megnyílt,felvett*,befogad*,beérkezett,sikeres*,sikerült,kapta',
  received: 'megkaptuk,fogadtuk',
  assigned: 'hozzárendel*,kiosztva',
  settled:
    'hozzászólás*,megjegyzés*,válasza*,értékelés*,lezár*,bezár*,megoldva,megoldott,frissít*,módosít*,összevon*,zárolva,zárolt,feloldott,feloldásra',
  other: 'rendelés*,számla*,foglalás*,telefon*,tel,fax,hívja,ügyfél*,szerződés*,kötvény*,kártya*,vásárl*',
  prompt: 'adja meg,írja be,például,pl,példa*',
  promise: 'válaszolunk,felvesszük,kapcsolatba lép*,őrizze meg,jegyezze,hamarosan,rövidesen,köszönjük',
  yours: 'ön,az ön,önnek,te',
  small: 'a,az,egy,és,lett,van,volt,alatt,néven,új,következő,a(z),felhasználói,már',
} satisfies NumberWords;
