import type { ChatWords } from '@/utils/languages/chat';

export default {
  write: ['پیام', 'بنویس'],
} satisfies ChatWords;
