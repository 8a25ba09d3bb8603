import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'nl',
  part: ['dag', 'maand', 'jaar'],
  hintLetters: ['d', 'm'],
  lastHintLetters: ['j'],
} satisfies DateWords;
