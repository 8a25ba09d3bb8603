import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['ät'],
} satisfies EmailWords;
