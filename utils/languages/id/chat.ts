import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['obrolan'],
  help: ['bantuan'],
  write: ['pesan', 'ketik'],
} satisfies ChatWords;
