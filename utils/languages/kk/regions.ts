import type { RegionWords } from '@/utils/languages/regions';

export default {
  endings: ['облысы'],
} satisfies RegionWords;
