import type { FormWords } from '@/utils/languages/forms';

export default {
  familyName: ['perekonnanimi'],
  givenName: ['eesnimi'],
} satisfies FormWords;
