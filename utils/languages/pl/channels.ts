import type { ChannelWords } from '@/utils/languages/channels';

export default {
  help: ['pomoc', 'wsparcie', 'obs[lł]uga klienta'],
  account: ['zaloguj', 'logowanie', 'moje konto'],
  fax: ['faks'],
  notDialled: ['nip(?!\\p{L})', 'regon(?!\\p{L})', 'krs(?!\\p{L})'],
  numbered: ['zam[oó]wieni'],
  dialled: ['zadzwo', 'infolini', 'kom[oó]r', 'dzwo', 'bok'],
  example: ['np\\.'],
  contactPath: ['kontakty?'],
  helpPath: ['pomoc'],
  accountPath: ['logowanie'],
} satisfies ChannelWords;
