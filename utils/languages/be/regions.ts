import type { RegionWords } from '@/utils/languages/regions';

export default {
  endings: ['вобласць'],
} satisfies RegionWords;
