import type { ChatWords } from '@/utils/languages/chat';

export default {
  write: ['zpráv'],
  send: ['odesl'],
} satisfies ChatWords;
