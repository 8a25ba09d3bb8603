import type { Lexicon } from './lexicon';

export const it: Lexicon = {
  request:
    'richiest*,richeist*,segnalazion*,reclam*,assistenza,pratica,pratiche,caso,incident*,problema,quesito,istanza*,domanda,ticket di assistenza,anomalia',
  ambiguous: 'biglietto,protocollo,fascicolo,rapporto,registrazione',
  generic: 'riferimento,identificativ*,tracciamento,univoco,ricevuta,rif',
  message: 'messaggi*,modulo,dati,e-mail,informazioni',
  marker: 'numero,numeri,codice,n°,nº,num,n,identificativo,id,rif.',
  created:
    'creat*,inviat*,registrat*,apert*,ricevuta con successo,inoltrat*,inserit*,generat*,acquisit*,presentat*,identificat*,con successo,successo,correttamente,presa in carico,preso in carico,grazie per la tua,grazie per la sua',
  received: 'ricevut*',
  assigned: 'assegnat*,attribuit*',
  settled:
    'chius*,risolt*,aggiornat*,modificat*,unit*,bloccat*,sbloccat*,eliminat*,annullat*,rifiutat*,riapert*,scadut*,non trovat*,non è stato,non è stata,impossibile,errore,fallit*,non valid*,esiste già,risposta a,approvat*,trasferit*',
  other:
    'ordin*,fattur*,acquist*,prenotazion*,telefono,tel,cellulare,fax,chiama,conto,client*,contratt*,polizz*,carta,carte,pagament*,importo,prezzo,totale,consegna,spedizion*,pacco,volo,posto,transazion*,codice fiscale,partita iva,p.iva,cap,password,codice di verifica,codice di accesso,codice di conferma,coupon,serie,modello,versione,pagina,articolo,coda,posizione,vendut*,evento,saldo,prodott*,iban',
  prompt: 'inserisci,inserire,inserisca,digita,indica,indicare,ad esempio,esempio,es,formato,cerca,cifre,caratteri,seleziona',
  promise:
    'risponderemo,contatteremo,ti contatteremo,la contatteremo,verrà contattat*,conserva,conservi,prenda nota,prendi nota,annota,al più presto,a breve,il prima possibile,ti risponderemo,verrà esaminat*,sarà esaminat*,prenderà in carico,grazie per averci,grazie per aver,grazie',
  yours: 'tuo,tua,suo,sua,vostro,vostra',
  small:
    'è,il,lo,la,le,l,d,un,una,di,del,della,dello,con,stato,stata,stati,ha,per,e,al,alla,sotto,dal,come,seguente,nuovo,nuova,utente,abbiamo,da',
  unit: 'ore,ora,giorno,giorni,minut*,settiman*,mese,mesi,anno,anni,secondi,cifre,caratteri,volte,lavorativi,euro',
};
