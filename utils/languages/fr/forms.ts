import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['suivant', 'continuer', 'étape suivante'],
  honorific: ['monsieur', 'madame', 'mme', 'mlle'],
  answerBy: ['téléphone', 'courrier', 'courriel'],
  answerByPrefix: ['par'],
  dialCode: ['prefixe', 'indicatif'],
  phoneNumber: ['numéro'],
  familyName: ['(?<!\\p{L})nom(?!\\p{L})(?!\\s+de\\s+famille\\s+et\\s+nom)'],
  givenName: ['prénom'],
  matters: {
    refund: ['rembours', 'retour'],
    payment: ['paiement', 'facture', 'factur'],
    delivery: ['livraison', 'colis'],
    technical: ['technique', 'erreur', 'panne'],
    access: ['connexion', 'mot de passe'],
    complaint: ['plainte'],
    warranty: ['réparation'],
    cancellation: ['annul', 'résili'],
    wrongItem: ['endommag', 'défect'],
    suggestion: ['suggestion'],
  },
} satisfies FormWords;
