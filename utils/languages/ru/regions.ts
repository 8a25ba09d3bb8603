import type { RegionWords } from '@/utils/languages/regions';

export default {
  endings: ['область', 'обл\\.', 'край', 'республика'],
} satisfies RegionWords;
