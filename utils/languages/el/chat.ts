import type { ChatWords } from '@/utils/languages/chat';

export default {
  chat: ['συνομιλ'],
  help: ['βοήθ'],
  write: ['μήνυμ', 'γράψ'],
} satisfies ChatWords;
