import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['พูดคุย', 'แชท'],
  help: ['ช่วย'],
  plainChat: ['แชท'],
  write: ['ข้อความ', 'พิมพ์'],
} satisfies ChatWords;
