import type { LetterWording } from '@/utils/composer/letter/letter-wording';

/** Words that both Brazil and Portugal use. */
export const pt: LetterWording = {
  locale: 'pt',
  salutation: 'Prezado serviço de atendimento ao cliente,',
  greeting: 'Olá!',
  closing: 'Atenciosamente,',
  moment: '{date} às {time}',
  happened: 'Isto aconteceu em {moment}.',
  when: 'Data e hora:',
  tried: 'O que já tentei:',
  wanted: 'O que peço:',
  asks: 'Peço que {list}.',
  outcomes: {
    refund: 'me devolvam o valor pago',
    replacement: 'me enviem um produto de substituição',
    delivery: 'entreguem a minha compra',
    repair: 'resolvam o defeito',
    correction: 'corrijam o erro',
    explanation: 'me expliquem a causa do problema',
    access: 'restabeleçam o meu acesso',
    cancellation: 'efetuem o cancelamento',
    compensation: 'me ofereçam uma compensação',
    deletion: 'apaguem os meus dados pessoais',
    status: 'me informem sobre a situação atual',
    reply: 'me respondam por escrito',
  },
  ownWords: /^(eu|nós|meu|minha|já|quero|queria|gostaria|peço|solicito|preciso|por favor|podem|poderiam)(?![\p{L}\p{N}])/iu,
  again: {
    both: 'Escrevo novamente sobre a minha solicitação n.º {number}, de {date}.',
    number: 'Escrevo novamente sobre a minha solicitação n.º {number}.',
    date: 'Escrevo novamente sobre a minha solicitação de {date}.',
  },
  promised: 'Prometeram-me:',
  subject: 'Solicitação n.º {number}: {subject}',
  quotes: ['“', '”'],
  references: {
    'account-number': 'Número da conta',
    'contract-number': 'Número do contrato',
    'order-number': 'Número do pedido',
  },
};
