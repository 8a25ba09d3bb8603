import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['fale conosco'],
  help: ['ajuda', 'dúvida'],
  plainChat: ['fale conosco'],
  write: ['mensagem', 'escrev', 'digite', 'pergunt'],
  queue: ['na fila', 'em espera'],
  ended: ['encerrad'],
  away: ['fora do horário'],
  leave: ['deixe'],
  ofOther: ['meu', 'ontem'],
} satisfies ChatWords;
