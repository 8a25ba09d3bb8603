import type { SupportRequest } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { readRow, readRows } from '@/utils/store/read-rows';

/** Requests of a site, newest first, without the draft. */
export async function requestsOf(site: string): Promise<SupportRequest[]> {
  const rows = await database.requests.where('site').equals(site).toArray();
  return readRows('requests', rows)
    .filter(({ state }) => state !== 'draft')
    .sort((a, b) => b.createdAt - a.createdAt);
}

/** All requests of all sites, newest first, drafts among them. */
export async function allRequests(): Promise<SupportRequest[]> {
  // Not by the index: a damaged row may be missing in it, and would not be counted.
  const rows = await database.requests.toArray();
  return readRows('requests', rows).sort((a, b) => b.updatedAt - a.updatedAt);
}

/** The request that is being prepared for a site, if there is one. */
export async function draftOf(site: string): Promise<SupportRequest | undefined> {
  const rows = await database.requests.where({ site, state: 'draft' }).toArray();
  return readRows('requests', rows).sort((a, b) => b.updatedAt - a.updatedAt)[0];
}

export async function requestOf(id: string): Promise<SupportRequest | undefined> {
  return readRow('requests', await database.requests.get(id));
}

/** The request that a submission became, however it was reported. */
export async function requestOfSubmission(submissionId: string): Promise<SupportRequest | undefined> {
  return readRows('requests', await database.requests.where({ submissionId }).toArray())[0];
}
