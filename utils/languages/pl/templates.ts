import type { TemplateWording } from '@/utils/languages/templates';

export default {
  problems: {
    'payment-failed': 'Moja płatność nie dochodzi do skutku.',
    'wrong-charge': 'Pobrano ode mnie kwotę bez mojej zgody.',
    'refund-missing': 'Nie dotarł do mnie należny zwrot pieniędzy.',
    'not-delivered': 'Moje zamówienie nie dotarło.',
    'wrong-item': 'Dostarczony produkt jest inny niż zamówiony.',
    'faulty-item': 'Otrzymany produkt jest wadliwy.',
    'account-locked': 'Nie mam dostępu do swojego konta.',
    'service-down': 'Usługa nie działa.',
    'technical-error': 'Strona wyświetla błąd.',
    'cancel-subscription': 'Chcę zrezygnować z subskrypcji.',
    'personal-data': 'Proszę o informację, jakie moje dane osobowe Państwo przechowują.',
    'no-answer': 'Moje poprzednie zgłoszenie pozostało bez odpowiedzi.',
  },
  labels: {
    product: 'Produkt lub usługa',
    amount: 'Kwota',
    date: 'Data',
    'order-number': 'Numer zamówienia',
    'account-number': 'Numer konta',
    'contract-number': 'Numer umowy',
    'ticket-number': 'Numer mojego zgłoszenia',
    error: 'Komunikat o błędzie',
    url: 'Strona',
    name: 'Imię i nazwisko',
  },
} satisfies TemplateWording;
