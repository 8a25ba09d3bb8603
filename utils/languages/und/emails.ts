import type { EmailWords } from '@/utils/languages/emails';

export default {
  nobody: ['xxx+'],
} satisfies EmailWords;
