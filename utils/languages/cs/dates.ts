import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'cs',
  part: ['den', 'm[ěe]s[íi]c'],
  hintLetters: ['d', 'm', 'r'],
  lastHintLetters: ['r'],
} satisfies DateWords;
