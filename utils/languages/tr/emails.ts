import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['et'],
  example: ['örneğin'],
  mailbox: ['gelen kutusu', 'posta'],
} satisfies EmailWords;
