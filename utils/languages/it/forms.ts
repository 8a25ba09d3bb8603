import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['avanti', 'continua', 'prosegui'],
  honorific: ['sig', 'sig\\.?ra'],
  answerBy: ['telefono', 'posta'],
  dialCode: ['codice', 'prefisso'],
  phoneNumber: ['numero'],
  familyName: ['cognome'],
  givenName: ['(?<!\\p{L})nome(?!\\s+completo)'],
  matters: {
    refund: ['rimborso'],
    payment: ['pagament', 'fattur'],
    delivery: ['consegna', 'spedizion'],
    technical: ['errore', 'guasto'],
    access: ['accesso'],
    warranty: ['riparazion'],
    cancellation: ['disdett'],
    wrongItem: ['danneggiat'],
    suggestion: ['suggeriment'],
  },
} satisfies FormWords;
