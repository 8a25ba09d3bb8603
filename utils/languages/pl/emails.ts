import type { EmailWords } from '@/utils/languages/emails';

export default {
  at: ['małpa'],
  bareAt: ['małpa'],
  dot: ['kropka'],
  bareDot: ['kropka'],
  example: ['np\\.'],
  mailbox: ['poczta', 'odebrane'],
} satisfies EmailWords;
