import type { ChatWords } from '@/utils/languages/chat';

export default {
  help: ['дапамог'],
  write: ['паведамл'],
} satisfies ChatWords;
