import type { ChannelWords } from '@/utils/languages/channels';

export default {
  notDialled: ['унп(?!\\p{L})'],
} satisfies ChannelWords;
