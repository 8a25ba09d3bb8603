import type { ChannelWords } from '@/utils/languages/channels';

export default {
  help: ['kundeservice'],
  account: ['min side', 'log ind'],
  notDialled: ['cvr(?!\\p{L})'],
  dialled: ['kundeservice'],
} satisfies ChannelWords;
