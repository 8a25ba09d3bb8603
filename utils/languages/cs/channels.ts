import type { ChannelWords } from '@/utils/languages/channels';

export default {
  help: ['n[aá]pov[eě]da', 'podpora'],
  account: ['přihl'],
  notDialled: ['dič(?!\\p{L})', 'ič(?!\\p{L})', 'ičo(?!\\p{L})'],
} satisfies ChannelWords;
