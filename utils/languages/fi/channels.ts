import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['yhteys'],
  help: ['asiakaspalvelu'],
  account: ['kirjaudu', 'oma tili'],
  notDialled: ['y-tunnus'],
  dialled: ['puhelin', 'asiakaspalvelu'],
} satisfies ChannelWords;
