import * as v from 'valibot';
import { database } from '@/utils/store/database';
import { type NumberPlace, placeOfNumber } from '@/utils/tickets/number-place';

/** How a person came by the number of a site's request. */
export const NUMBER_SOURCES = ['page', 'mail', 'typed'] as const;
export type NumberSource = (typeof NUMBER_SOURCES)[number];

export const sitePlaceSchema = v.object({
  id: v.string(),
  site: v.string(),
  source: v.picklist(NUMBER_SOURCES),
  before: v.string(),
  behind: v.string(),
  foundAt: v.number(),
});
export type SitePlace = v.InferOutput<typeof sitePlaceSchema>;

/** Where a site was seen to show its numbers, newest first. */
export async function placesOf(site: string): Promise<SitePlace[]> {
  const rows: unknown[] = await database.numberPlaces.where({ site }).toArray();
  return rows.flatMap((row) => (v.is(sitePlaceSchema, row) ? [row] : [])).sort((one, two) => two.foundAt - one.foundAt);
}

/**
 * Remembers where a person found the number.
 * @param text what stood around it; `null` where that is not known
 */
export async function rememberPlace(site: string, source: NumberSource, text: string | null, number: string): Promise<void> {
  const place: NumberPlace = (text !== null && placeOfNumber(text, number)) || { before: '', behind: '' };
  const id = [site, source, place.before, place.behind].join('\n');
  await database.numberPlaces.put({ id, site, source, ...place, foundAt: Date.now() });
}

/** The places in which a number of the site may be looked for. */
export function searchable(places: readonly SitePlace[]): NumberPlace[] {
  return places
    .filter(({ before, behind }) => before !== '' || behind !== '')
    .map(({ before, behind }) => ({ before, behind }));
}
