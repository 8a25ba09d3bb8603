import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'tr',
  part: ['g[üu]n', 'ay', 'y[ıi]l'],
  hintLetters: ['g', 'a'],
} satisfies DateWords;
