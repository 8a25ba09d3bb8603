import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['працягнуць'],
  familyName: ['прозвішч', 'фамілі'],
  givenName: ['імя'],
  patronymic: ['по бацьку', 'імя па бацьку'],
  street: ['вуліц'],
  asksEmail: ['пошт'],
} satisfies FormWords;
