import type { ChannelWords } from '@/utils/languages/channels';

export default {
  help: ['klantenservice', 'hulp'],
  account: ['inloggen', 'mijn '],
  notDialled: ['btw(?!\\p{L})', 'kvk(?!\\p{L})'],
  numbered: ['bestelling'],
  dialled: ['bel(?!\\p{L})', 'bel ons', 'klantenservice', 'telefoon'],
} satisfies ChannelWords;
