import type { NoteWords } from '@/utils/languages/notes';

export default {
  support: ['assistenza', 'info'],
  notSupport: ['vendite', 'stampa', 'lavora'],
  free: ['gratuit', 'gratis'],
  worth: ['gratis', 'gratuito', 'gratuita', 'lun', 'dal luned'],
  ownName: ['e-?mail'],
} satisfies NoteWords;
