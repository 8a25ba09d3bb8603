import type { Lexicon } from './lexicon';

export const hu: Lexicon = {
  request:
    'kérelem*,kérelm*,kérés*,panasz*,bejelentés*,ügy,ügye*,ügyszám*,megkeresés*,hibabejelentés*,hibajegy*,igény*,incidens*,probléma*,beadvány*,iktatószám*',
  ambiguous: 'jegy,jegye*,jegyet,jegyszám*,tiket*,akta*',
  generic: 'hivatkozás*,azonosító*,nyomkövetés*,iktató*,nyilvántartás*,referencia*',
  message: 'üzenet*,űrlap*,levél*,adatok',
  marker: 'szám*,*szám,*száma,*számon,számú,kód*,*azonosító,*azonosítója,id',
  created:
    'létrehoz*,létrejött,elküld*,beküld*,regisztrál*,rögzít*,megnyit*,megnyílt,iktat*,benyújt*,felvett*,befogad*,beérkezett,sikeres*,sikerült,kapta',
  received: 'megkaptuk,fogadtuk',
  assigned: 'hozzárendel*,kiosztva',
  settled:
    'lezár*,bezár*,megoldva,megoldott,frissít*,módosít*,összevon*,zárolva,zárolt,feloldott,feloldásra,törölve,töröl*,elutasít*,visszavon*,újranyit*,nem található,nem sikerült,hiba,hibás,érvénytelen*,már létezik,válasz,várólistá*,emlékeztető*,eszkal*,követő üzenet',
  other:
    'rendelés*,számla*,foglalás*,telefon*,tel,fax,hívja,ügyfél*,szerződés*,kötvény*,kártya*,fizetés*,összeg*,ár,végösszeg*,szállítás*,csomag*,küldemény*,járat*,ülés*,adószám*,jelszó*,ellenőrző kód*,kupon*,sorozat*,modell*,verzió*,oldal*,cikk*,sor,vásárl*,bankszámla*',
  prompt: 'adja meg,írja be,például,pl,példa*,formátum*,keres*,számjegy*,karakter*,válassz*',
  promise: 'válaszolunk,felvesszük,kapcsolatba lép*,őrizze meg,jegyezze,hamarosan,rövidesen,köszönjük,feldolgoz*',
  yours: 'ön,az ön,önnek,te',
  small: 'a,az,egy,és,lett,van,volt,alatt,számon,néven,új,következő,a(z),felhasználói,már',
  unit: 'óra,órán,órát,nap,napon,napot,munkanap*,perc*,hét,héten,hónap*,év*,másodperc*,karakter*,számjegy*,ft',
};
