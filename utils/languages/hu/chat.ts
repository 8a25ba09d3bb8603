import type { ChatWords } from '@/utils/languages/chat';

export default {
  help: ['segítség'],
  write: ['üzenet', 'írj'],
  send: ['küld'],
} satisfies ChatWords;
