import type { NoteWords } from '@/utils/languages/notes';

export default {
  support: ['підтрим'],
  free: ['безкоштов'],
  worth: ['безкоштов', 'щодня', 'цілодоб'],
} satisfies NoteWords;
