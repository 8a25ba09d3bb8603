import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['채팅', '상담'],
  help: ['도움', '문의'],
  plainChat: ['채팅'],
  write: ['메시지', '입력'],
  notMessage: ['검색'],
  queue: ['대기'],
  ended: ['종료되'],
  away: ['오프라인'],
  send: ['보내'],
} satisfies ChatWords;
