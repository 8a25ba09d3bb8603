import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['cont[aá]ct', 'atenci[oó]n al cliente', 'contacto'],
  help: ['ayuda', 'soporte', 'preguntas'],
  account: ['iniciar sesi[oó]n', 'mi cuenta', '[aá]rea (?:de )?client', 'acceder'],
  notDialled: [
    'clab[eé](?!\\p{L})',
    'cbu(?!\\p{L})',
    'cuit(?!\\p{L})',
    'cuil(?!\\p{L})',
    'dni(?!\\p{L})',
    'rfc(?!\\p{L})',
    'cif(?!\\p{L})',
    'nif(?!\\p{L})',
    'nie(?!\\p{L})',
  ],
  numbered: ['factura(?!s)', 'pedido(?!s)', 'p[oó]liza', 'n[uú]mero de (?:pedido|contrato|cuenta|cliente)', 'talla'],
  dialled: ['ll[aá]m', 'm[oó]vil', 'atenci[oó]n', 'l[ií]nea', 'n[uú]mero', 'marque', 'centralita'],
  example: ['p\\.\\s?ej\\.', 'por ejemplo', 'ejemplo'],
  contactPath: ['contacto', 'contactos'],
  helpPath: ['ayuda'],
  accountPath: ['mi-cuenta'],
} satisfies ChannelWords;
