import type { TemplateWording } from '@/utils/languages/templates';

export default {
  problems: {
    'payment-failed': 'Il mio pagamento non va a buon fine.',
    'wrong-charge': 'Mi è stato addebitato un importo che non ho accettato.',
    'refund-missing': 'Non mi è arrivato un rimborso che mi spetta.',
    'not-delivered': 'Il mio ordine non è arrivato.',
    'wrong-item': 'Ho ricevuto un articolo diverso da quello ordinato.',
    'faulty-item': 'L’articolo ricevuto è difettoso.',
    'account-locked': 'Non riesco ad accedere al mio account.',
    'service-down': 'Il servizio non funziona.',
    'technical-error': 'Il sito mostra un errore.',
    'cancel-subscription': 'Desidero disdire il mio abbonamento.',
    'personal-data': 'Vi chiedo di comunicarmi quali miei dati personali conservate.',
    'no-answer': 'La mia richiesta precedente è rimasta senza risposta.',
  },
  labels: {
    product: 'Prodotto o servizio',
    amount: 'Importo',
    date: 'Data',
    'order-number': 'Numero d’ordine',
    'account-number': 'Numero di conto',
    'contract-number': 'Numero di contratto',
    'ticket-number': 'Numero della mia richiesta',
    error: 'Messaggio di errore',
    url: 'Pagina',
    name: 'Nome',
  },
} satisfies TemplateWording;
