import type { SupportRequest } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { readRows } from '@/utils/store/read-rows';
import { requestsOf } from './request-store';

/** Does any request wait for its number? Cheap: it is asked for every page. */
export async function hasWaiting(): Promise<boolean> {
  return (await database.requests.where({ state: 'submitted' }).count()) > 0;
}

/** Requests that were sent and have no number yet, newest first. */
export async function waitingRequests(): Promise<SupportRequest[]> {
  const rows = await database.requests.where({ state: 'submitted' }).toArray();
  return readRows('requests', rows).sort((one, two) => sentAt(two) - sentAt(one));
}

/**
 * The request that a number found on a site's page belongs to: the newest of the site that waits for one, else the newest of the site, whose
 * number then was wrong; on other pages (a mailbox) the only one that waits at all. `null` where that is not clear.
 */
export async function requestForNumber(site: string): Promise<SupportRequest | null> {
  const own = (await requestsOf(site)).sort((one, two) => sentAt(two) - sentAt(one));
  const found = own.find(({ state }) => state === 'submitted') ?? own[0];
  if (found) return found;
  const [waiting, ...others] = await waitingRequests();
  return waiting && others.length === 0 ? waiting : null;
}

function sentAt({ submittedAt, createdAt }: SupportRequest): number {
  return submittedAt ?? createdAt;
}
