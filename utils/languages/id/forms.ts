import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['selanjutnya', 'lanjut'],
  fillers: ['anda', 'kamu'],
} satisfies FormWords;
