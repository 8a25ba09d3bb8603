import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['seguinte', 'próximo', 'avançar'],
  familyName: ['sobrenome', 'apelido'],
} satisfies FormWords;
