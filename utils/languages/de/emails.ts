import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['ät'],
  dot: ['punkt'],
  bareDot: ['punkt'],
  example: ['z\\.\\s?b\\.', 'beispiel'],
  nobody: ['max\\.?mustermann', 'vorname\\.nachname', 'name'],
  mailbox: ['posteingang', 'postfach'],
} satisfies EmailWords;
