import type { NoteWords } from '@/utils/languages/notes';

export default {
  free: ['gratis'],
} satisfies NoteWords;
