import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request:
    'demande*,requête*,plainte*,incident*,signalement*,sollicitation*,question,cas,anomalie*,réclam*,saisine*,intervention*,support,assistance',
  ambiguous: 'ticke,billet*,dossier*,déclaration*,démarche*,rapport*,candidature*,suivi',
  generic: 'référence*,enregistrement,identifiant*,accusé*,récépissé*,unique,réf',
  message: 'message*,formulaire*,courriel,courrier*,informations,documents',
  marker: 'numéro*,num,n°,nº,code,réf,réf.,no',
  created:
    'enregistré,enregistrée,enregistrés,envoyé,envoyée,envoyés,déposé,déposée,généré,générée,consigné,consignée,créé,créée,déclaré,déclarée,notifié,créés,créées,créé(e),transmis*,soumis*,ouvert,ouverte,ouverts,pris en compte,prise en compte,bien été,émis,émise,a bien été,succès,merci pour votre',
  received: 'reçu,reçue,reçus,reçues,bien reçu',
  assigned: 'attribué*,assigné*,affecté*',
  settled:
    'votre réponse,réponse au,réponse à,commentaire*,évaluation*,avis sur,fermé*,clôturé*,clos,résolu*,traité,traitée,mis à jour,mise à jour,modifié*',
  other: 'commande*,facture*,réservation*,téléphone*,tél,tel,fax,mobile,appelez,compte,client,achat*,acheté*',
  prompt: 'entrez,entrer,saisir,saisissez,veuillez entrer',
  promise:
    'sera traité*,sera examiné*,nous vous,vous répondrons,répondrons,contacterons,recontacterons,vous contactera,merci de conserver,merci de nous,merci de votre,merci',
  yours: 'votre,vos,ton,ta',
  small:
    'est,le,la,les,l,d,un,une,de,du,des,a,au,à,été,sous,avec,et,pour,par,porte,que,qui,sont,ce,cette,suivant,suivante,nous,avons,notre,nouveau,nouvelle,en,il,utilisateur,sera,assistance',
} satisfies NumberWords;
