import type { RegionWords } from '@/utils/languages/regions';

export default {
  names: `abruzzo, basilicata, calabria, campania, lazio, liguria, lombardia, marche, molise, piemonte, puglia, sardegna,
    sicilia, toscana, umbria, veneto`,
} satisfies RegionWords;
