import type { ChatWords } from '@/utils/languages/chat';

export default {
  help: ['помощ'],
  write: ['съобщ'],
} satisfies ChatWords;
