import type { ChannelWords } from '@/utils/languages/channels';

export default {
  notDialled: ['orgnr(?!\\p{L})'],
} satisfies ChannelWords;
