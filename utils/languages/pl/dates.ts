import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'pl',
  yearLetters: ['r{4}'],
  day: ['dzień'],
  month: ['miesiąc'],
  year: ['(?<!\\p{L})rok(?!\\p{L})'],
  part: ['dzie[ńn]', 'miesi[ąa]c', 'rok'],
  hintLetters: ['d', 'm', 'r'],
  lastHintLetters: ['r'],
} satisfies DateWords;
