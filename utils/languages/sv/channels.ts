import type { ChannelWords } from '@/utils/languages/channels';

export default {
  help: ['hj[aä]lp', 'kundtj[aä]nst'],
  account: ['logga in', 'mina sidor'],
  notDialled: ['org\\.?\\s*nr'],
  dialled: ['kundtj'],
} satisfies ChannelWords;
