import type { Lexicon } from './lexicon';

export const cs: Lexicon = {
  request: 'požadav*,žádost*,tiket*,stížnost*,dotaz*,reklamac*,případ*,hlášení*,incident*,podnět*,problém*,podání*',
  ambiguous: 'lístek*,lístk*,zpráv* o,spis*',
  generic: 'referenční*,evidenční*,identifikátor*,jednací,sledovací*,jedinečn*',
  message: 'zpráv*,formulář*,e-mail',
  marker: 'číslo,čísla,číslem,č,č.,kód,kódem,id',
  created:
    'vytvoř*,odesl*,zaregistr*,přijat*,podán*,otevřen*,založen*,zaevidov*,uložen*,dostal číslo,dostal*,úspěšně,děkujeme za vaš*',
  received: 'obdrž*,přijali jsme',
  assigned: 'přiřazen*,přidělen*',
  settled:
    'uzavřen*,vyřešen*,aktualizov*,změněn*,sloučen*,zamčen*,odemčen*,smazán*,zamítnut*,zrušen*,znovu otevřen*,nenalezen*,nebyl*,nelze,nepodařilo,chyb*,neplatn*,již existuje,odpověď na,schválen*',
  other:
    'objednáv*,faktur*,rezervac*,telefon*,tel,fax,účet,účtu,zákaznick*,smlouv*,pojistk*,kart*,platb*,částk*,cena,celkem,doručen*,zásilk*,balík*,let,sedadl*,transakc*,ičo,dič,psč,hesl*,ověřovací*,kupón*,sérii*,sériov*,model*,verz*,stran*,článek*,fronta,frontě,pozice,koupen*,prodán*,nákup*,variabilní*',
  prompt: 'zadejte,vložte,např,například,příklad*,formát*,vyhled*,najít,číslic,znaků,vyberte',
  promise: 'odpovíme,ozveme,kontaktovat,uschovejte,poznamenejte,uložte si,brzy,co nejdříve,děkujeme,budeme vás,bude vyřízen*',
  yours: 'váš,vaše,vašeho,vašemu,vaší,tvůj,vám',
  small: 'je,byl,byla,bylo,pod,s,se,na,pro,a,v,k,o,nový,nová,uživatelský,následující,má,jsme,do',
  unit: 'hodin*,den,dny,dnů,minut*,týdn*,měsíc*,rok*,sekund,číslic,znaků,krát,pracovních,kč',
};
