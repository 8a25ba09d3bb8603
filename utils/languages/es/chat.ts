import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['chatea', 'conversa', 'escríb'],
  help: ['ayuda'],
  plainChat: ['chatea'],
  elsewhere: ['llámame'],
  besides: ['llámame'],
  write: ['mensaje', 'escrib', 'pregunt'],
  notMessage: ['busca'],
  queue: ['en cola', 'en espera'],
  ended: ['finalizad'],
  away: ['fuera de línea'],
  leave: ['dej[ae](?:nos)? un'],
  ofOther: ['\\bmi\\b', 'ayer'],
  send: ['enviar'],
} satisfies ChatWords;
