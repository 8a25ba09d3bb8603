import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'tukipyyn*,pyyn*,tapau*,valitu*,ilmoitu*,kysely*,tiketti*,tiketin,asia,asian,asiasi,hakemu*,palvelupyyn*,vika*,häiriö*,ongelma*,yhteydenot*,*pyyntö,*pyyntösi,*ilmoitus,reklamaatio*',
  ambiguous: 'lippu*,lipu*,raport*,rekister*',
  generic: 'viite*,seuranta*,tunniste*,diaari*,kuittaus*',
  message: 'viesti*,lomak*,sähköposti*,tiedot',
  marker: 'numero*,*numero*,nro,tunnus*,*tunnus*,koodi*,id',
  created:
    'luotu,luotiin,lähetetty,lähetettiin,vastaanotettu,kirjattu,rekisteröity,avattu,avattiin,tallennettu,jätetty,tehty,annettu numero,on saanut,onnistui,onnistuneesti,kiitos viesti*,kiitos yhteyden*',
  received: 'saatu,saimme,olemme vastaanottaneet',
  assigned: 'annettu,osoitettu,määritetty',
  settled:
    'kommentti*,vastauksesi,arvostelu*,suljettu,ratkaistu,päivitetty,muutettu,yhdistetty,lukittu,poistettu,hylätty,peruttu,peruutettu,avattu uudelleen,ei löyty*',
  other: 'tilau*,lasku*,varau*,puhelin*,puh,faksi,tili*,asiakas*,sopimu*,vakuutu*,kortti*,ostettu,myyty',
  prompt: 'anna,syötä,kirjoita,esimerkiksi,esim',
  promise: 'otamme yhteyttä,palaamme,vastaamme,vastataan,säilytä,merkitse muistiin,pian,mahdollisimman pian,kiitos',
  yours: 'sinun,teidän,si,nne',
  small: 'on,ja,se,sen,oli,ovat,uusi,seuraava,sille,siihen,käyttäjän',
} satisfies NumberWords;
