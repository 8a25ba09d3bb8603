import type { DateWords } from '@/utils/languages/dates';

export default {
  monthsOf: 'cs',
  part: ['den', 'm[ěe]s[íi]c'],
} satisfies DateWords;
