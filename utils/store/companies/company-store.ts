import { joinPages } from '@/utils/channels/join-pages';
import type { Channel } from '@/utils/model/channels/channel';
import { type Company, MAX_CHANNELS } from '@/utils/model/channels/company';
import type { ServiceKind } from '@/utils/model/channels/service-kind';
import { database } from '@/utils/store/database';
import { isUnreadable, readRow } from '@/utils/store/read-rows';

const NOTHING = { service: null, serviceScore: 0, serviceSetByPerson: false, channels: [] };

/** What is remembered of the company behind a site; `null` for nothing. */
export async function companyOf(site: string): Promise<Company | null> {
  return readRow('companies', await database.companies.get(site)) ?? null;
}

/**
 * Remembers what a page that the person has opened says of its company; what it said before and says no more is forgotten. What other
 * pages say stays, and so does the kind of service where the person has chosen it, or where this page does not tell it as clearly.
 * @param score how much speaks for the kind of service
 */
export async function rememberPage(
  site: string,
  pageUrl: string,
  channels: readonly Channel[],
  service: ServiceKind,
  score: number,
): Promise<void> {
  await database.transaction('rw', database.companies, async () => {
    const row = await database.companies.get(site);
    if (isUnreadable('companies', row)) return;
    const known = readRow('companies', row) ?? NOTHING;
    const isClearer = service !== 'other' && (known.service === 'other' || score >= known.serviceScore);
    const isOpen = !known.serviceSetByPerson && (known.service === null || isClearer);
    const company: Company = {
      site,
      service: isOpen ? service : known.service,
      serviceScore: isOpen ? score : known.serviceScore,
      serviceSetByPerson: known.serviceSetByPerson,
      channels: joinPages(known.channels, pageUrl, channels).slice(0, MAX_CHANNELS),
      updatedAt: Date.now(),
    };
    await database.companies.put(company);
  });
}

/** The person says what kind of service it is: no page changes that. */
export async function chooseService(site: string, service: ServiceKind): Promise<void> {
  await database.transaction('rw', database.companies, async () => {
    const chosen = { service, serviceSetByPerson: true, updatedAt: Date.now() };
    const changed = await database.companies.update(site, chosen);
    if (changed === 0) await database.companies.put({ ...NOTHING, ...chosen, site });
  });
}
