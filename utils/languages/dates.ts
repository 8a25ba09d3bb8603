import { byTag } from './by-tag';

/** How dates are written in one language. */
export interface DateWords {
  /** BCP 47 tag in which the browser names the months as people write them. */
  monthsOf?: string;
}

export const DATE_WORDS = byTag(import.meta.glob<DateWords>('./*/dates.ts', { eager: true, import: 'default' }));
