import type { NoteWords } from '@/utils/languages/notes';

export default {
  support: ['destek'],
  free: ['ücretsiz'],
  worth: ['ücretsiz', '7\\/24', 'hafta içi'],
} satisfies NoteWords;
