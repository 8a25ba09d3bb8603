import type { ChatWords } from '@/utils/languages/chat';

export default {
  write: ['správ', 'napíš'],
} satisfies ChatWords;
