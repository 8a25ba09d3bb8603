import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['chiocciola'],
  bareAt: ['chiocciola'],
  dot: ['punto'],
  bareDot: ['punto'],
  example: ['ad esempio'],
  mailbox: ['posta'],
} satisfies EmailWords;
