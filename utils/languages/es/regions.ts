import type { RegionWords } from '@/utils/languages/regions';

export default {
  names:
    'andalucía, aragón, asturias, cantabria, castilla la mancha, cataluña, extremadura, galicia, murcia, navarra, la rioja',
} satisfies RegionWords;
