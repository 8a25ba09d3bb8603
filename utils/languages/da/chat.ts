import type { ChatWords } from '@/utils/languages/chat';

export default {
  help: ['hjælp'],
  write: ['skriv', 'besked'],
} satisfies ChatWords;
