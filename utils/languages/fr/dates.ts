import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'fr',
  dayLetters: ['jj'],
  day: ['jour'],
  month: ['mois'],
  year: ['année'],
  part: ['jour', 'mois', 'ann[ée]e'],
  monthLetter: ['m'],
  hintLetters: ['j', 'm'],
  lastHintLetters: ['a', 'j'],
} satisfies DateWords;
