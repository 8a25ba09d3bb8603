import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'it',
  dayLetters: ['gg'],
  day: ['giorno'],
  month: ['mese'],
  year: ['anno'],
  part: ['giorno', 'mese', 'anno'],
  hintLetters: ['g', 'm'],
  lastHintLetters: ['a'],
} satisfies DateWords;
