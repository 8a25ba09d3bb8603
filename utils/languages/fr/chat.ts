import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['écrivez', 'discut'],
  help: ['aide', 'besoin'],
  plainChat: ['écrivez-nous'],
  elsewhere: ['rappel'],
  besides: ['rappel'],
  write: ['messag', 'écri', 'tapez', 'posez'],
  notMessage: ['recherch'],
  queue: ['file d.attente', 'mise en relation'],
  ended: ['terminée?\\b'],
  away: ['hors ligne'],
  leave: ['laissez'],
  ofOther: ['\\bmon\\b', 'hier\\b'],
  send: ['envoy'],
} satisfies ChatWords;
