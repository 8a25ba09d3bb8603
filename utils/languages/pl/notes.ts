import type { NoteWords } from '@/utils/languages/notes';

export default {
  support: ['obsług', 'bok'],
  notSupport: ['sprzeda', 'rekrut', 'rodo'],
  free: ['bezpłat'],
  worth: ['bezpłat', 'pon\\.?', 'całodob'],
  ownName: ['telefon'],
} satisfies NoteWords;
