import type { RegionWords } from '@/utils/languages/regions';

export default {
  names: `alsace, aquitaine, auvergne, bourgogne, bretagne, corse, île de france, languedoc roussillon, limousin, lorraine,
    midi pyrénées, picardie, rhône alpes, occitanie, normandie, nouvelle aquitaine, hauts de france, grand est,
    pays de la loire`,
} satisfies RegionWords;
