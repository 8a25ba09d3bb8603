import { byTag } from './by-tag';

/** How the parts of a country are called in a language that is spoken there. */
export interface RegionWords {
  /** Names of states, provinces and the like, separated by commas: of the countries whose forms offer them as a list most often. */
  names?: string;
  /** Ends of such names, as sources of regular expressions. */
  endings?: readonly string[];
}

export const REGION_WORDS = byTag(import.meta.glob<RegionWords>('./*/regions.ts', { eager: true, import: 'default' }));
