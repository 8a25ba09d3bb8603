import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['chatt(?:a|en)'],
  help: ['hjälp'],
  write: ['meddel'],
  notMessage: ['\\bsök'],
  ended: ['avslutad'],
  send: ['skicka'],
} satisfies ChatWords;
