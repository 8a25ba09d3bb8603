import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['צ.?אט'],
  help: ['עזרה'],
  plainChat: ['צ.?אט'],
  write: ['הודע', 'כתו'],
  queue: ['בתור'],
  ended: ['הסתיימ'],
  leave: ['השאירו'],
  send: ['שלח'],
} satisfies ChatWords;
