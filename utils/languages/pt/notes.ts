import type { NoteWords } from '@/utils/languages/notes';

export default {
  notSupport: ['vendas', 'imprensa'],
  free: ['gratuit', 'grátis'],
  worth: ['grátis', 'gratuito', 'gratuita', '24 horas', 'segunda'],
} satisfies NoteWords;
