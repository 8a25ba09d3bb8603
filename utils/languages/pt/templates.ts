import type { TemplateWording } from '@/utils/languages/templates';

export default {
  problems: {
    'payment-failed': 'O meu pagamento não é concluído.',
    'wrong-charge': 'Foi-me cobrado um valor com o qual não concordei.',
    'refund-missing': 'Um reembolso a que tenho direito não chegou.',
    'not-delivered': 'A minha compra não chegou.',
    'wrong-item': 'Recebi algo diferente do que pedi.',
    'faulty-item': 'O artigo recebido tem defeito.',
    'account-locked': 'Não consigo entrar na minha conta.',
    'service-down': 'O serviço não funciona.',
    'technical-error': 'O site mostra um erro.',
    'cancel-subscription': 'Quero cancelar a minha assinatura.',
    'personal-data': 'Peço que me informem quais dados pessoais meus conservam.',
    'no-answer': 'A minha solicitação anterior ficou sem resposta.',
  },
  labels: {
    product: 'Produto ou serviço',
    amount: 'Valor',
    date: 'Data',
    'order-number': 'Número do pedido',
    'account-number': 'Número da conta',
    'contract-number': 'Número do contrato',
    'ticket-number': 'Número da minha solicitação',
    error: 'Mensagem de erro',
    url: 'Página',
    name: 'Nome',
  },
} satisfies TemplateWording;
