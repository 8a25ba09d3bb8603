import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['dalje', 'nastavi'],
  familyName: ['prezim'],
  givenName: ['(?<!\\p{L})ime(?!\\p{L})'],
  street: ['ulica'],
} satisfies FormWords;
