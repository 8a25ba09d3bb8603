import type { NoteWords } from '@/utils/languages/notes';

export default {
  support: ['atenci'],
  notSupport: ['ventas', 'prensa', 'empleo'],
  free: ['gratis'],
  worth: ['en español', 'gratis', 'gratuito', 'gratuita', '24 horas', 'lunes', 'de lunes'],
} satisfies NoteWords;
