import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['selanjutnya', 'lanjut'],
} satisfies FormWords;
