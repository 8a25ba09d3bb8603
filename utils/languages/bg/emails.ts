import type { EmailWords } from '@/utils/languages/emails';

export default {
  mailbox: ['входящ'],
} satisfies EmailWords;
