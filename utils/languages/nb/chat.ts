import type { ChatWords } from '@/utils/languages/chat';

export default {
  help: ['hjelp'],
  write: ['melding'],
} satisfies ChatWords;
