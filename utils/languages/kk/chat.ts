import type { ChatWords } from '@/utils/languages/chat';

export default {
  help: ['көмек'],
  write: ['хабарлам', 'жаз'],
} satisfies ChatWords;
