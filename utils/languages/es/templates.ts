import type { TemplateWording } from '@/utils/languages/templates';

export default {
  problems: {
    'payment-failed': 'Mi pago no se realiza.',
    'wrong-charge': 'Me han cobrado un importe que no acepté.',
    'refund-missing': 'No me ha llegado un reembolso que me corresponde.',
    'not-delivered': 'Mi pedido no ha llegado.',
    'wrong-item': 'He recibido algo distinto de lo que pedí.',
    'faulty-item': 'El artículo recibido es defectuoso.',
    'account-locked': 'No puedo acceder a mi cuenta.',
    'service-down': 'El servicio no funciona.',
    'technical-error': 'El sitio muestra un error.',
    'cancel-subscription': 'Quiero cancelar mi suscripción.',
    'personal-data': 'Les pido que me indiquen qué datos personales míos conservan.',
    'no-answer': 'No he recibido respuesta a mi solicitud anterior.',
  },
  labels: {
    product: 'Producto o servicio',
    amount: 'Importe',
    date: 'Fecha',
    'order-number': 'Número de pedido',
    'account-number': 'Número de cuenta',
    'contract-number': 'Número de contrato',
    'ticket-number': 'Número de mi solicitud',
    error: 'Mensaje de error',
    url: 'Página',
    name: 'Nombre',
  },
} satisfies TemplateWording;
