import type { TemplateWording } from '@/utils/languages/templates';

export default {
  problems: {
    'payment-failed': 'Meine Zahlung wird nicht ausgeführt.',
    'wrong-charge': 'Mir wurde ein Betrag berechnet, dem ich nicht zugestimmt habe.',
    'refund-missing': 'Eine Erstattung, die mir zusteht, ist nicht eingegangen.',
    'not-delivered': 'Meine Bestellung ist nicht angekommen.',
    'wrong-item': 'Ich habe etwas anderes erhalten als bestellt.',
    'faulty-item': 'Der gelieferte Artikel ist fehlerhaft.',
    'account-locked': 'Ich habe keinen Zugang zu meinem Konto.',
    'service-down': 'Der Dienst funktioniert nicht.',
    'technical-error': 'Die Website zeigt einen Fehler an.',
    'cancel-subscription': 'Ich möchte mein Abonnement kündigen.',
    'personal-data': 'Bitte teilen Sie mir mit, welche personenbezogenen Daten Sie über mich gespeichert haben.',
    'no-answer': 'Auf meine frühere Anfrage habe ich keine Antwort erhalten.',
  },
  labels: {
    product: 'Produkt oder Leistung',
    amount: 'Betrag',
    date: 'Datum',
    'order-number': 'Bestellnummer',
    'account-number': 'Kontonummer',
    'contract-number': 'Vertragsnummer',
    'ticket-number': 'Nummer meiner Anfrage',
    error: 'Fehlermeldung',
    url: 'Seite',
    name: 'Name',
  },
} satisfies TemplateWording;
