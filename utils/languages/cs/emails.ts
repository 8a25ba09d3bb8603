import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['zavináč'],
} satisfies EmailWords;
