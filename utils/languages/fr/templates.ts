import type { TemplateWording } from '@/utils/languages/templates';

export default {
  problems: {
    'payment-failed': 'Mon paiement ne passe pas.',
    'wrong-charge': 'Un montant que je n’ai pas accepté m’a été débité.',
    'refund-missing': 'Un remboursement qui m’est dû ne m’est pas parvenu.',
    'not-delivered': 'Ma commande n’est pas arrivée.',
    'wrong-item': 'J’ai reçu autre chose que ce que j’avais commandé.',
    'faulty-item': 'L’article reçu est défectueux.',
    'account-locked': 'Je n’arrive pas à accéder à mon compte.',
    'service-down': 'Le service ne fonctionne pas.',
    'technical-error': 'Le site affiche une erreur.',
    'cancel-subscription': 'Je souhaite résilier mon abonnement.',
    'personal-data': 'Je vous prie de m’indiquer quelles données personnelles vous détenez à mon sujet.',
    'no-answer': 'Ma demande précédente est restée sans réponse.',
  },
  labels: {
    product: 'Produit ou service',
    amount: 'Montant',
    date: 'Date',
    'order-number': 'Numéro de commande',
    'account-number': 'Numéro de compte',
    'contract-number': 'Numéro de contrat',
    'ticket-number': 'Numéro de ma demande',
    error: 'Message d’erreur',
    url: 'Page',
    name: 'Nom',
  },
} satisfies TemplateWording;
