import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['weiter'],
  honorific: ['herr', 'frau'],
  answerBy: ['telefon\\p{L}*', 'brief'],
  dialCode: ['vorwahl'],
  phoneNumber: ['nummer'],
  familyName: ['nachname', 'familienname', 'zuname'],
  givenName: ['vorname'],
  matters: {
    refund: ['rückerstatt', 'erstattung', 'rückgabe'],
    payment: ['zahlung', 'rechnung', 'abbuch'],
    delivery: ['lieferung', 'versand', 'paket'],
    technical: ['technisch', 'fehler', 'störung'],
    access: ['anmeld', 'passwort', 'zugang'],
    complaint: ['beschwerde', 'reklamation'],
    warranty: ['garantie', 'reparatur'],
    cancellation: ['kündig', 'storno'],
    wrongItem: ['beschädigt', 'mangel'],
    suggestion: ['vorschlag'],
  },
} satisfies FormWords;
