import type { ChatWords } from '@/utils/languages/chat';

export default {
  help: ['apua'],
  write: ['viest', 'kirjoita'],
} satisfies ChatWords;
