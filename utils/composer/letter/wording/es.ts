import type { LetterWording } from '@/utils/composer/letter/letter-wording';

export const es: LetterWording = {
  locale: 'es',
  salutation: 'Estimado equipo de atención al cliente:',
  greeting: '¡Hola!',
  closing: 'Atentamente,',
  moment: '{date} a las {time}',
  happened: 'Ocurrió el {moment}.',
  when: 'Fecha y hora:',
  tried: 'Lo que ya he intentado:',
  wanted: 'Lo que solicito:',
  asks: 'Les pido que {list}.',
  outcomes: {
    refund: 'me devuelvan el dinero',
    replacement: 'me envíen un producto de sustitución',
    delivery: 'entreguen mi pedido',
    repair: 'solucionen la avería',
    correction: 'corrijan el error',
    explanation: 'me expliquen la causa',
    access: 'restablezcan mi acceso',
    cancellation: 'tramiten la cancelación',
    compensation: 'me ofrezcan una compensación',
    deletion: 'eliminen mis datos personales',
    status: 'me informen del estado actual',
    reply: 'me respondan por escrito',
  },
  ownWords:
    /^(yo|mi|mis|me|he|hemos|por favor|quiero|quisiera|solicito|pido|ruego|necesito|pueden|podrían|les)(?![\p{L}\p{N}])/iu,
  again: {
    both: 'Les escribo de nuevo sobre mi solicitud n.º {number} del {date}.',
    number: 'Les escribo de nuevo sobre mi solicitud n.º {number}.',
    date: 'Les escribo de nuevo sobre mi solicitud del {date}.',
  },
  promised: 'Se me prometió:',
  subject: 'Solicitud n.º {number}: {subject}',
  quotes: ['«', '»'],
  references: {
    'account-number': 'Número de cuenta',
    'contract-number': 'Número de contrato',
    'order-number': 'Número de pedido',
  },
};
