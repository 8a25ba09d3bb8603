import type { EmailWords } from '@/utils/languages/emails';

export default {
  dot: ['крапка'],
  example: ['наприклад'],
  mailbox: ['вхідні', 'пошта'],
} satisfies EmailWords;
