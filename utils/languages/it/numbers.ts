import type { NumberWords } from '@/utils/languages/numbers';

export default {
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
    'commento,commenti,tua risposta,risposta al,valutazione*,chius*,risolt*,aggiornat*,modificat*,unit*,bloccat*,sbloccat*,eliminat*,annullat*,rifiutat*',
  other:
    'ordin*,fattur*,acquist*,prenotazion*,telefono,tel,cellulare,fax,chiama,conto,client*,codice di verifica,vendut*,evento,saldo',
  prompt: 'inserisci,inserire,inserisca,digita,indica',
  promise:
    'risponderemo,contatteremo,ti contatteremo,la contatteremo,verrà contattat*,conserva,conservi,prenda nota,grazie per averci,grazie per aver,grazie',
  yours: 'tuo,tua,suo,sua,vostro,vostra',
  small:
    'è,il,lo,la,le,l,d,un,una,di,del,della,dello,con,stato,stata,stati,ha,per,e,al,alla,sotto,dal,come,seguente,nuovo,nuova,utente,abbiamo,da',
} satisfies NumberWords;
