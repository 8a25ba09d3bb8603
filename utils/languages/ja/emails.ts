import type { EmailWords } from '@/utils/languages/emails';

export default {
  mailbox: ['受信'],
} satisfies EmailWords;
