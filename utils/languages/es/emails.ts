import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['arroba'],
  bareAt: ['arroba'],
  dot: ['punto'],
  bareDot: ['punto'],
  example: ['p\\.\\s?ej\\.', 'por ejemplo'],
  mailbox: ['correo', 'recibid'],
} satisfies EmailWords;
