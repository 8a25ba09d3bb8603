import type { NoteWords } from '@/utils/languages/notes';

export default {
  support: ['service', 'client', 'contact', 'info'],
  notSupport: ['presse'],
  free: ['gratuit'],
  worth: ['gratuit', '7j\\/7', 'lundi', 'du lundi', 'depuis', 'non surtaxé'],
} satisfies NoteWords;
