import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['kukac'],
} satisfies EmailWords;
