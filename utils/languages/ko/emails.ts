import type { EmailWords } from '@/utils/languages/emails';

export default {
  mailbox: ['받은편지'],
} satisfies EmailWords;
