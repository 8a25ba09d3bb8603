import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['siguiente', 'continuar'],
  honorific: ['señor', 'señora', 'sr', 'sra'],
  answerBy: ['teléfono', 'correo'],
  answerByPrefix: ['por'],
  dialCode: ['código', 'codigo', 'prefijo'],
  phoneNumber: ['número'],
  familyName: ['apellido'],
  givenName: ['(?<!\\p{L})nombre'],
  matters: {
    refund: ['reembols', 'devoluc'],
    payment: ['pago', 'cobro'],
    delivery: ['envio', 'entrega'],
    technical: ['tecnic', 'averia'],
    access: ['acceso', 'contrasena'],
    complaint: ['reclam', 'queja'],
    warranty: ['garantia', 'reparacion'],
    cancellation: ['cancelac'],
    wrongItem: ['danad', 'defectuos'],
    suggestion: ['sugerencia'],
  },
} satisfies FormWords;
