import type { ChannelWords } from '@/utils/languages/channels';

export default {
  notDialled: ['mb(?!\\p{L})', 'pib(?!\\p{L})'],
  contactPath: ['kontakti'],
} satisfies ChannelWords;
