import type { EmailWords } from '@/utils/languages/emails';

export default {
  dot: ['punkt'],
  bareDot: ['punkt'],
} satisfies EmailWords;
