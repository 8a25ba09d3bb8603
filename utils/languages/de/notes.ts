import type { NoteWords } from '@/utils/languages/notes';

export default {
  support: ['service', 'hotline', 'hilfe', 'kunden', 'info'],
  notSupport: ['vertrieb', 'presse', 'bewerb', 'karriere', 'datenschutz', 'partner'],
  free: ['kostenlos', 'kostenfrei', 'gebührenfrei', 'gratis'],
  worth: [
    'kostenlos',
    'kostenfrei',
    'gebührenfrei',
    'gratis',
    'rund um die uhr',
    'täglich',
    'mo\\.?\\s?[-–]',
    'uhr',
    'aus dem',
  ],
  ownName: ['e-?mail', 'tel', 'telefon'],
} satisfies NoteWords;
