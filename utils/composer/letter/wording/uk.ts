import type { LetterWording } from '@/utils/composer/letter/letter-wording';

export const uk: LetterWording = {
  locale: 'uk',
  salutation: 'Доброго дня!',
  greeting: 'Доброго дня!',
  closing: 'З повагою',
  moment: '{date} о {time}',
  happened: 'Це сталося {moment}.',
  when: 'Коли це сталося:',
  tried: 'Що вже зроблено:',
  wanted: 'Моє прохання:',
  asks: 'Прошу {list}.',
  outcomes: {
    refund: 'повернути кошти',
    replacement: 'замінити товар',
    delivery: 'доставити замовлення',
    repair: 'усунути несправність',
    correction: 'виправити помилку',
    explanation: 'пояснити причину',
    access: 'відновити доступ',
    cancellation: 'оформити скасування',
    compensation: 'виплатити компенсацію',
    deletion: 'видалити мої персональні дані',
    status: 'повідомити про стан розгляду',
    reply: 'відповісти письмово',
  },
  ownWords:
    /^(я|ми|мені|нам|мій|моя|моє|мої|прошу|просимо|хочу|хочемо|будь ласка|вимагаю|чи можете|можете|допоможіть)(?![\p{L}\p{N}])/iu,
  again: {
    both: 'Пишу повторно щодо звернення № {number} від {date}.',
    number: 'Пишу повторно щодо звернення № {number}.',
    date: 'Пишу повторно щодо звернення від {date}.',
  },
  promised: 'Мені обіцяли:',
  subject: 'Звернення № {number}: {subject}',
  quotes: ['«', '»'],
  references: {
    'account-number': 'Номер рахунку',
    'contract-number': 'Номер договору',
    'order-number': 'Номер замовлення',
  },
};
