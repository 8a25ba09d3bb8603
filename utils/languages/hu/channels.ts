import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['kapcsolat'],
  help: ['segítség'],
  account: ['bejelentkez'],
} satisfies ChannelWords;
