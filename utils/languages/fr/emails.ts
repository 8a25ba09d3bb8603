import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['arobase'],
  bareAt: ['arobase'],
  dot: ['point'],
  example: ['par exemple'],
  mailbox: ['courrier', 'réception'],
} satisfies EmailWords;
