import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['arroba'],
  bareAt: ['arroba'],
  dot: ['ponto'],
  mailbox: ['caixa de entrada'],
} satisfies EmailWords;
