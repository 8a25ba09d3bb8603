import type { EmailWords } from '@/utils/languages/emails';

export default {
  mailbox: ['收件'],
} satisfies EmailWords;
