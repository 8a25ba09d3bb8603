import type { FormWords } from '@/utils/languages/forms';

export default {
  next: ['напред', 'продължи', 'следващ'],
} satisfies FormWords;
