import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['næste', 'fortsæt'],
  dialCode: ['kode'],
  fillers: ['din'],
} satisfies FormWords;
