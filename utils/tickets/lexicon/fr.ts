import type { Lexicon } from './lexicon';

export const fr: Lexicon = {
  request:
    'demande*,requête*,réclamation*,plainte*,incident*,signalement*,sollicitation*,question,cas,anomalie*,réclam*,saisine*,intervention*,support,assistance',
  ambiguous: 'ticke,billet*,dossier*,déclaration*,démarche*,rapport*,candidature*,suivi',
  generic: 'référence*,enregistrement,identifiant*,accusé*,récépissé*,unique,réf',
  message: 'message*,formulaire*,courriel,courrier*,informations,documents',
  marker: 'numéro*,num,n°,nº,code,réf,réf.,no',
  created:
    'créé,créée,créés,créées,créé(e),créer,enregistré*,envoyé*,transmis*,déposé*,soumis*,ouvert,ouverte,ouverts,pris en compte,prise en compte,bien été,généré*,émis,émise,consigné*,a bien été,succès,merci pour votre',
  received: 'reçu,reçue,reçus,reçues,bien reçu',
  assigned: 'attribué*,assigné*,affecté*',
  settled:
    "fermé*,clôturé*,clos,résolu*,traité,traitée,mis à jour,mise à jour,modifié*,fusionné*,bloqué*,débloqué*,supprimé*,annulé*,rejeté*,refusé*,réouvert*,rouvert*,introuvable*,non trouvé*,n'a pas,n'a pu,échoué,échec,erreur,invalide,n'existe pas,existe déjà,réponse à,escalad*,expiré*,approuvé*,validée,transféré*",
  other:
    "commande*,facture*,réservation*,téléphone*,tél,tel,fax,mobile,appelez,compte,client,contrat*,police,adhérent*,carte*,paiement*,montant,prix,total,livraison*,colis,expédition*,vol,siège,place,transaction*,transport,siret,siren,tva,série,modèle,version,mot de passe,code de vérification,code d'accès,code de confirmation,code postal,coupon,identité,ean,page,article*,étape,file d'attente,panier,achat*,acheté*,caisse,entrée",
  prompt:
    'entrez,entrer,saisir,saisissez,veuillez entrer,veuillez saisir,renseignez,indiquez,ex,par exemple,exemple*,format*,retrouver,rechercher,chiffres,caractères,valide,consulter,vous pouvez retrouver',
  promise:
    'nous vous,vous répondrons,répondrons,contacterons,recontacterons,vous contactera,conservez,notez,gardez,merci de conserver,dans les plus brefs,sera traité*,sera traitée,va être traité*,traiterons,merci de nous,merci de votre,nous reviendrons,sera examiné*,bientôt,merci',
  yours: 'votre,vos,ton,ta',
  small:
    'est,le,la,les,l,d,un,une,de,du,des,a,au,à,été,sous,avec,et,pour,par,porte,que,qui,sont,ce,cette,suivant,suivante,nous,avons,notre,nouveau,nouvelle,en,il,utilisateur,sera,assistance',
  unit: 'heure*,jour*,minute*,semaine*,mois,an,ans,années,secondes,chiffres,caractères,fois,fichiers,personnes,euros,h,ouvrés,ouvrables',
};
