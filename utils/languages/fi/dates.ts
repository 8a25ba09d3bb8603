import type { DateWords } from '@/utils/languages/dates';

export default {
  dayLetters: ['pp'],
  monthLetters: ['kk'],
  yearLetters: ['v{4}'],
  part: ['p[äa]iv[äa]', 'kuukausi', 'vuosi'],
  yearLetter: ['v'],
  monthLetter: ['k'],
} satisfies DateWords;
