import type { ChannelWords } from '@/utils/languages/channels';

export default {
  notDialled: ['oib(?!\\p{L})'],
} satisfies ChannelWords;
