import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'požadav*,žádost*,tiket*,stížnost*,dotaz*,reklamac*,případ*,hlášení*,incident*,podnět*,problém*,podání*',
  ambiguous: 'lístek*,lístk*,spis*',
  generic: 'referenční*,evidenční*,identifikátor*,jednací,sledovací*,jedinečn*',
  message: 'zpráv*,formulář*,e-mail',
  marker: 'číslo,čísla,číslem,č,č.,kód,kódem,id',
  created:
    'vytvořen*,vytvořili,odeslán*,odeslali,zaregistrován*,zaevidován*,přijat*,podán*,otevřen*,založen*,uložen*,dostal*,úspěšně,děkujeme za vaš*',
  received: 'obdrž*,přijali jsme',
  assigned: 'přiřazen*,přidělen*',
  settled:
    'komentář*,vaše odpověď,hodnocení,uzavřen*,vyřešen*,aktualizov*,změněn*,sloučen*,zamčen*,odemčen*,smazán*,zamítnut*,zrušen*,znovu otevřen*,nenalezen*',
  other: 'objednáv*,faktur*,rezervac*,telefon*,tel,fax,účet,účtu,zákaznick*,smlouv*,pojistk*,koupen*,prodán*,nákup*',
  prompt: 'zadejte,vložte,např,například,příklad*',
  promise: 'odpovíme,ozveme,kontaktovat,uschovejte,poznamenejte,uložte si,brzy,co nejdříve,děkujeme',
  yours: 'váš,vaše,vašeho,vašemu,vaší,tvůj,vám',
  small: 'je,byl,byla,bylo,pod,s,se,na,pro,a,v,k,o,nový,nová,uživatelský,následující,má,jsme,do',
} satisfies NumberWords;
