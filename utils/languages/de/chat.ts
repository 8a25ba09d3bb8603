import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['schreib(?:en sie)? uns'],
  help: ['hilfe', 'frage', 'kontakt'],
  plainChat: ['schreib(?:en sie)? uns'],
  elsewhere: ['rückruf', 'datenschutz'],
  besides: ['rückruf', 'datenschutz'],
  write: ['nachricht', 'schreib', 'frage', 'eingeben'],
  notMessage: ['\\bsuche'],
  queue: ['warteschlange', 'verbinden sie'],
  ended: ['beendet'],
  away: ['nicht erreichbar'],
  leave: ['hinterlassen'],
  ofOther: ['gestern', 'mein'],
  send: ['senden'],
} satisfies ChatWords;
