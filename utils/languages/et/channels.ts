import type { ChannelWords } from '@/utils/languages/channels';

export default {
  notDialled: ['rik(?!\\p{L})', 'kmkr(?!\\p{L})'],
} satisfies ChannelWords;
