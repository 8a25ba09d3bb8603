import type { ChatWords } from '@/utils/languages/chat';

export default {
  help: ['ajutor'],
  write: ['scrie'],
  send: ['trimite'],
} satisfies ChatWords;
