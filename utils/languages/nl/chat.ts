import type { ChatWords } from '@/utils/languages/chat';

export default {
  help: ['hulp', 'vraag'],
  write: ['bericht', 'typ (?:je|een|uw)', 'stel'],
  notMessage: ['\\bzoek'],
  queue: ['wachtrij'],
  ended: ['beëindigd'],
  leave: ['laat een bericht'],
  send: ['verstu'],
} satisfies ChatWords;
