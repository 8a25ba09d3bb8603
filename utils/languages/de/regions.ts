import type { RegionWords } from '@/utils/languages/regions';

export default {
  names: `baden württemberg, bayern, berlin, brandenburg, bremen, hamburg, hessen, niedersachsen, nordrhein westfalen,
    rheinland pfalz, saarland, sachsen, sachsen anhalt, schleswig holstein, thüringen`,
} satisfies RegionWords;
