import type { LetterWording } from '@/utils/composer/letter/letter-wording';

/** “In data” and not an article, which would change with the day: “il 7”, “l’8”. */
export const it: LetterWording = {
  locale: 'it',
  salutation: 'Gentile Servizio Clienti,',
  greeting: 'Buongiorno!',
  closing: 'Cordiali saluti,',
  moment: '{date}, alle ore {time}',
  happened: 'È successo in data {moment}.',
  when: 'Data e ora:',
  tried: 'Tentativi già fatti:',
  wanted: 'La mia richiesta:',
  asks: 'Vi chiedo {list}.',
  outcomes: {
    refund: 'di rimborsarmi l’importo',
    replacement: 'di inviarmi un prodotto sostitutivo',
    delivery: 'di consegnare il mio ordine',
    repair: 'di risolvere il guasto',
    correction: 'di correggere l’errore',
    explanation: 'di spiegarmi la causa del problema',
    access: 'di ripristinare il mio accesso',
    cancellation: 'di procedere all’annullamento',
    compensation: 'di riconoscermi un indennizzo',
    deletion: 'di cancellare i miei dati personali',
    status: 'di comunicarmi lo stato della pratica',
    reply: 'di rispondermi per iscritto',
  },
  ownWords: /^(io|mio|mia|miei|ho|abbiamo|chiedo|vorrei|desidero|per favore|per cortesia|vi|potete|potreste)(?![\p{L}\p{N}])/iu,
  again: {
    both: 'Vi scrivo di nuovo in merito alla mia richiesta n. {number}, inviata in data {date}.',
    number: 'Vi scrivo di nuovo in merito alla mia richiesta n. {number}.',
    date: 'Vi scrivo di nuovo in merito alla mia richiesta inviata in data {date}.',
  },
  promised: 'Mi era stato promesso:',
  subject: 'Richiesta n. {number}: {subject}',
  quotes: ['«', '»'],
  references: {
    'account-number': 'Numero di conto',
    'contract-number': 'Numero di contratto',
    'order-number': 'Numero d’ordine',
  },
};
