import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['æ'],
  dot: ['punkt'],
  bareDot: ['punkt'],
} satisfies EmailWords;
