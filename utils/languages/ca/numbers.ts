import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'sol·licitud*,consulta,consultes,cas,incidència*,incidencia*,queixa*,reclamació*,petició*,sol licitud*,suggeriment*,problema*',
  ambiguous: 'tiquet*,bitllet*,expedient*,tràmit*,protocol*',
  generic: 'referència*,registre,seguiment*,comprovant*,identificador*',
  message: 'missatge*,formulari*,dades,correu',
  marker: 'número*,num,núm,nº,codi*,id',
  created:
    'creat,creada,creat*,enviat*,enviada,registrat*,registrada,obert,oberta,presentad*,presentat*,generat*,generada,correctament,èxit,rebuda correctament',
  received: 'rebut*,rebuda,hem rebut',
  assigned: 'assignat*,assignada',
  settled:
    "comentari*,vostra resposta,tancat*,tancada,resolt*,actualitzat*,modificat*,bloquejat*,eliminat*,rebutjat*,cancel·lat*,no s'ha,no trobat*,error,invàlid*",
  other: 'comand*,factur*,reserva*,telèfon*,compte,client*,contracte*,targeta*,pagament*,import,preu',
  prompt: 'introduïu,introdueix,escriviu,per exemple,exemple*',
  promise: 'respondrem,contactarem,posarem en contacte,guardeu,guarda,aviat,gràcies',
  yours: 'teu,teva,seu,seva,vostre,vostra',
  small: 'és,el,la,l,d,de,del,un,una,amb,ha,estat,s,per,i,al,sota,nou,nova,us,li',
} satisfies NumberWords;
