import type { LetterWording } from '@/utils/composer/letter/letter-wording';

/** Nouns where Polish verbs would tell a man from a woman. */
export const pl: LetterWording = {
  locale: 'pl',
  salutation: 'Szanowni Państwo!',
  greeting: 'Dzień dobry!',
  closing: 'Z poważaniem',
  moment: '{date} o godz. {time}',
  happened: 'Stało się to {moment}.',
  when: 'Data i godzina:',
  tried: 'Podjęte działania:',
  wanted: 'Moja prośba:',
  asks: 'Proszę o {list}.',
  outcomes: {
    refund: 'zwrot pieniędzy',
    replacement: 'wymianę produktu',
    delivery: 'dostarczenie zamówienia',
    repair: 'usunięcie usterki',
    correction: 'poprawienie błędu',
    explanation: 'wyjaśnienie przyczyny',
    access: 'przywrócenie dostępu',
    cancellation: 'przeprowadzenie anulowania',
    compensation: 'wypłatę rekompensaty',
    deletion: 'usunięcie moich danych osobowych',
    status: 'informację o stanie sprawy',
    reply: 'odpowiedź na piśmie',
  },
  ownWords: /^(ja|my|mój|moja|moje|proszę|prosimy|chcę|chciał\p{L}*|czy)(?![\p{L}\p{N}])/iu,
  again: {
    both: 'Ponownie zwracam się do Państwa w sprawie zgłoszenia nr {number} z dnia {date}.',
    number: 'Ponownie zwracam się do Państwa w sprawie zgłoszenia nr {number}.',
    date: 'Ponownie zwracam się do Państwa w sprawie zgłoszenia z dnia {date}.',
  },
  promised: 'Obiecano mi:',
  subject: 'Zgłoszenie nr {number}: {subject}',
  quotes: ['„', '”'],
  references: {
    'account-number': 'Numer konta',
    'contract-number': 'Numer umowy',
    'order-number': 'Numer zamówienia',
  },
};
