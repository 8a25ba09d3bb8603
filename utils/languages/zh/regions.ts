import type { RegionWords } from '@/utils/languages/regions';

export default {
  endings: ['省'],
} satisfies RegionWords;
