import type { EmailWords } from '@/utils/languages/emails';

export default {
  mailbox: ['דואר'],
} satisfies EmailWords;
