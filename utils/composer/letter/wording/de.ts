import type { LetterWording } from '@/utils/composer/letter/letter-wording';

/** “Guten Tag!” and not a comma, after which German would go on in lower case. */
export const de: LetterWording = {
  locale: 'de',
  salutation: 'Guten Tag!',
  greeting: 'Guten Tag!',
  closing: 'Mit freundlichen Grüßen',
  moment: '{date} um {time} Uhr',
  happened: 'Das ist am {moment} passiert.',
  when: 'Zeitpunkt:',
  tried: 'Bisher unternommen:',
  wanted: 'Mein Anliegen:',
  asks: 'Ich bitte Sie, {list}.',
  outcomes: {
    refund: 'mir das Geld zu erstatten',
    replacement: 'mir Ersatz zu liefern',
    delivery: 'meine Bestellung zu liefern',
    repair: 'die Störung zu beheben',
    correction: 'den Fehler zu korrigieren',
    explanation: 'mir die Ursache zu erklären',
    access: 'meinen Zugang wiederherzustellen',
    cancellation: 'die Kündigung oder Stornierung auszuführen',
    compensation: 'mir eine Entschädigung zu zahlen',
    deletion: 'meine personenbezogenen Daten zu löschen',
    status: 'mir den aktuellen Stand mitzuteilen',
    reply: 'mir schriftlich zu antworten',
  },
  ownWords: /^(ich|wir|mein\p{L}*|unser\p{L}*|bitte|können|könnten|würden)(?![\p{L}\p{N}])/iu,
  again: {
    both: 'Ich schreibe erneut wegen meiner Anfrage Nr. {number} vom {date}.',
    number: 'Ich schreibe erneut wegen meiner Anfrage Nr. {number}.',
    date: 'Ich schreibe erneut wegen meiner Anfrage vom {date}.',
  },
  promised: 'Mir wurde zugesagt:',
  subject: 'Anfrage Nr. {number}: {subject}',
  quotes: ['„', '“'],
  references: {
    'account-number': 'Kontonummer',
    'contract-number': 'Vertragsnummer',
    'order-number': 'Bestellnummer',
  },
};
