import type { EmailWords } from '@/utils/languages/emails';

export default {
  mailbox: ['صندوق', 'البريد'],
} satisfies EmailWords;
