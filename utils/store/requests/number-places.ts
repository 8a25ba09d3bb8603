import { database } from '@/utils/store/database';
import { readRows } from '@/utils/store/read-rows';
import type { Row } from '@/utils/store/tables';
import { type NumberPlace, placeOfNumber } from '@/utils/tickets/number-place';

export type SitePlace = Row<'numberPlaces'>;
export type NumberSource = SitePlace['source'];

/** Where a site was seen to show its numbers, newest first. */
export async function placesOf(site: string): Promise<SitePlace[]> {
  const rows = await database.numberPlaces.where({ site }).toArray();
  return readRows('numberPlaces', rows).sort((one, two) => two.foundAt - one.foundAt);
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
