import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['әрі қарай', 'келесі'],
  familyName: ['тегі'],
  givenName: ['аты'],
  initials: ['ф\\.?\\s?и\\.?\\s?а\\.?\\s?ә'],
} satisfies FormWords;
