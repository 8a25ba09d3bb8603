import type { ChatWords } from '@/utils/languages/chat';

export default {
  write: ['poruk', 'napiši'],
} satisfies ChatWords;
