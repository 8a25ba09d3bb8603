import type { LetterWording } from '@/utils/composer/letter/letter-wording';

/** French puts a no-break space before a colon and inside its quotation marks. */
export const fr: LetterWording = {
  locale: 'fr',
  salutation: 'Madame, Monsieur,',
  greeting: 'Bonjour\u00a0!',
  closing: 'Cordialement,',
  moment: '{date} à {time}',
  happened: 'Cela s’est produit le {moment}.',
  when: 'Date et heure\u00a0:',
  tried: 'Ce que j’ai déjà essayé\u00a0:',
  wanted: 'Ce que je demande\u00a0:',
  asks: 'Je vous prie de bien vouloir {list}.',
  outcomes: {
    refund: 'me rembourser',
    replacement: 'm’envoyer un produit de remplacement',
    delivery: 'livrer ma commande',
    repair: 'remédier à la panne',
    correction: 'corriger l’erreur',
    explanation: 'm’expliquer la cause du problème',
    access: 'rétablir mon accès',
    cancellation: 'procéder à l’annulation',
    compensation: 'm’accorder un dédommagement',
    deletion: 'supprimer mes données personnelles',
    status: 'm’indiquer où en est mon dossier',
    reply: 'me répondre par écrit',
  },
  ownWords: /^(j[’']|(je|nous|mon|ma|mes|merci|veuillez|pouvez|pourriez|serait|s[’']il vous plaît)(?![\p{L}\p{N}]))/iu,
  again: {
    both: 'Je reviens vers vous au sujet de ma demande n°\u00a0{number} du {date}.',
    number: 'Je reviens vers vous au sujet de ma demande n°\u00a0{number}.',
    date: 'Je reviens vers vous au sujet de ma demande du {date}.',
  },
  promised: 'Il m’avait été promis\u00a0:',
  subject: 'Demande n°\u00a0{number}\u00a0: {subject}',
  quotes: ['«\u00a0', '\u00a0»'],
  references: {
    'account-number': 'Numéro de compte\u00a0',
    'contract-number': 'Numéro de contrat\u00a0',
    'order-number': 'Numéro de commande\u00a0',
  },
};
