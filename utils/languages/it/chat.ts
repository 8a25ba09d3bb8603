import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['scrivici'],
  help: ['aiuto', 'assistenza'],
  plainChat: ['scrivici'],
  write: ['messagg', 'scriv', 'chiedi'],
  notMessage: ['cerca\\b'],
  queue: ['in coda', 'in attesa'],
  ended: ['terminat[ao]'],
  away: ['non in linea'],
  leave: ['lascia'],
  send: ['invia'],
} satisfies ChatWords;
