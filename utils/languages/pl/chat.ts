import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['czat', 'napisz do nas'],
  help: ['pomoc', 'pytani'],
  plainChat: ['czat', 'napisz do nas'],
  write: ['wiadomo', 'napisz', 'wpisz'],
  notMessage: ['szukaj'],
  queue: ['kolejce', 'oczekuj'],
  ended: ['zakończon'],
  away: ['niedostępn'],
  leave: ['zostaw'],
  send: ['wyślij'],
} satisfies ChatWords;
