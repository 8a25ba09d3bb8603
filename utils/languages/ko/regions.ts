import type { RegionWords } from '@/utils/languages/regions';

export default {
  endings: ['도', '특별시', '광역시'],
} satisfies RegionWords;
