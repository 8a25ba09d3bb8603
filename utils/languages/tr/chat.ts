import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['sohbet', 'canlı destek'],
  help: ['yardım', 'destek'],
  plainChat: ['sohbet', 'canlı destek'],
  write: ['mesaj', 'yaz', 'sor(?:un|u)'],
  notMessage: ['\\bara\\b'],
  queue: ['sırada', 'bağlan'],
  ended: ['sona erdi', 'sonlandır'],
  away: ['çevrimdışı'],
  leave: ['mesaj bırak'],
  send: ['gönder'],
} satisfies ChatWords;
