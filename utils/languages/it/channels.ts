import type { ChannelWords } from '@/utils/languages/channels';

export default {
  contact: ['contatti', 'contattaci', 'assistenza clienti'],
  help: ['assistenza', 'aiuto', 'domande'],
  account: ['accedi', 'area (?:clienti|riservata|personale)', 'il mio account'],
  notDialled: ['rea(?!\\p{L})', 'p\\.?\\s?iva', 'partita iva', 'codice', 'cap\\.?\\s*soc'],
  numbered: ['ordine(?!s)'],
  dialled: ['chiam', 'numero verde', 'cellulare', 'assistenza', 'centralino'],
  example: ['ad esempio'],
  contactPath: ['contatti'],
  helpPath: ['assistenza'],
} satisfies ChannelWords;
