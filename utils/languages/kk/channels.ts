import type { ChannelWords } from '@/utils/languages/channels';

export default {
  notDialled: ['бин(?!\\p{L})', 'иин(?!\\p{L})'],
} satisfies ChannelWords;
