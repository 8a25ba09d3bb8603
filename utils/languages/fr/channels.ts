import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['contactez', 'nous contacter', 'nous joindre'],
  help: ['aide(?!\\p{L})', 'assistance'],
  account: ['se connecter', 'connexion', 'mon (?:compte|espace)', 'espace (?:client|personnel)'],
  fax: ['télécop', 'telecop', 't[eé]l[eé]fax'],
  notDialled: ['siret(?!\\p{L})', 'siren(?!\\p{L})', 'rcs(?!\\p{L})', 'tva(?!\\p{L})', 'ape(?!\\p{L})', 'naf(?!\\p{L})'],
  numbered: ['facture', 'commande', 'taille'],
  dialled: [
    't[eé]l(?!\\p{L})',
    'appel',
    'appeler',
    'standard',
    'num[eé]ro',
    'service client',
    'portable',
    'joindre',
    'composez',
    'urgence',
  ],
  example: ['par exemple', 'exemple'],
  helpPath: ['aide'],
  accountPath: ['mon-compte'],
} satisfies ChannelWords;
