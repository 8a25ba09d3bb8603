import type { LetterWording } from '@/utils/composer/letter/letter-wording';

export const ru: LetterWording = {
  locale: 'ru',
  salutation: 'Здравствуйте!',
  greeting: 'Здравствуйте!',
  closing: 'С уважением,',
  moment: '{date} в {time}',
  happened: 'Это произошло {moment}.',
  when: 'Когда это произошло:',
  ownTime: {
    onDate: 'Это произошло',
    happened: 'Это произошло',
    words:
      /^(в|во|с|со|до|после|около|примерно|вчера|сегодня|позавчера|утром|днём|днем|вечером|ночью|на прошлой|во время|когда|каждый|между|при|несколько|два|две|три) /i,
  },
  tried: 'Что уже сделано:',
  wanted: 'Моя просьба:',
  asks: 'Прошу {list}.',
  outcomes: {
    refund: 'вернуть деньги',
    replacement: 'заменить товар',
    delivery: 'доставить заказ',
    repair: 'устранить неисправность',
    correction: 'исправить ошибку',
    explanation: 'объяснить причину произошедшего',
    access: 'восстановить доступ',
    cancellation: 'оформить отмену',
    compensation: 'выплатить компенсацию',
    deletion: 'удалить мои персональные данные',
    status: 'сообщить о ходе рассмотрения',
    reply: 'ответить письменно',
  },
  ownWords:
    /^(я|мы|мне|нам|мой|моя|моё|мои|прошу|просим|хочу|хотим|хотел|хотела|хотелось|пожалуйста|требую|можете|помогите|верните|исправьте)(?![\p{L}\p{N}])/iu,
  again: {
    both: 'Пишу повторно по обращению № {number} от {date}.',
    number: 'Пишу повторно по обращению № {number}.',
    date: 'Пишу повторно по обращению от {date}.',
  },
  promised: 'Мне обещали:',
  subject: 'Обращение № {number}: {subject}',
  quotes: ['«', '»'],
  references: {
    'account-number': 'Лицевой счёт',
    'contract-number': 'Номер договора',
    'order-number': 'Номер заказа',
  },
};
