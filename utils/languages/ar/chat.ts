import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['دردش', 'محادث'],
  help: ['مساعد'],
  plainChat: ['دردش'],
  write: ['رسال', 'اكتب'],
  queue: ['قائمة الانتظار'],
  ended: ['انتهت'],
  away: ['غير متصل'],
  send: ['إرسال'],
} satisfies ChatWords;
