import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['trò chuyện'],
  help: ['trợ giúp'],
  plainChat: ['trò chuyện'],
  write: ['tin nhắn', 'nhập'],
} satisfies ChatWords;
