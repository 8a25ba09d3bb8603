import { alternativesOf } from '@/utils/languages/alternatives-of';
import { REGION_WORDS } from '@/utils/languages/regions';
import { foldWords } from '@/utils/text/words';

const ENOUGH = 8;
const REGIONS: ReadonlySet<string> = new Set(
  Object.values(REGION_WORDS).flatMap(({ names }) => (names === undefined ? [] : foldWords(names).split(/,\s*/))),
);
/** How regions are named in the east: “Тульская область”, “Краснодарский край”, “大阪府”. */
const NAMED_SO = new RegExp(`(?:${alternativesOf<'endings'>(REGION_WORDS, 'endings')})$`, 'u');

/** Are the options of a list states, provinces or other regions of one country? */
export function areRegions(labels: readonly string[]): boolean {
  const found = labels.filter(
    (label) => NAMED_SO.test(label.trim()) || REGIONS.has(foldWords(label).replaceAll('-', ' ').trim()),
  );
  return found.length >= Math.max(ENOUGH, labels.length / 3);
}
