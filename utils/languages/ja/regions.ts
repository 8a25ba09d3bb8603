import type { RegionWords } from '@/utils/languages/regions';

export default {
  endings: ['[都道府県]'],
} satisfies RegionWords;
