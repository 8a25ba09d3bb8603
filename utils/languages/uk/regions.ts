import type { RegionWords } from '@/utils/languages/regions';

export default {
  endings: ['область'],
} satisfies RegionWords;
