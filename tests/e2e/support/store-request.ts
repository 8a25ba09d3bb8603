import * as v from 'valibot';
import type { SupportRequest } from '@/utils/requests/request';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';

const DAY = 86_400_000;

/** A request that was sent so many days ago, with whatever else is said of it. */
export function sentRequest(change: Partial<SupportRequest> & { id: string; site: string }, daysAgo: number): SupportRequest {
  const at = Date.now() - daysAgo * DAY;
  return {
    state: 'registered',
    channel: 'form',
    profileId: null,
    subject: 'Charged twice',
    message: { problem: 'Charged twice', when: '', tried: '', wanted: '' },
    details: { whenAt: '', outcomes: [], language: '' },
    followsUp: null,
    sentText: 'Charged twice',
    ticketNumber: '4711',
    ticketSentence: null,
    promise: null,
    pageUrl: `https://${change.site}/`,
    pageTitle: 'Help',
    submissionId: change.id,
    createdAt: at,
    updatedAt: at,
    submittedAt: at,
    registeredAt: at,
    answeredAt: null,
    ...change,
  };
}

const STORE = `
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await settled(indexedDB.open('casebook'));
  const transaction = database.transaction('requests', 'readwrite');
  for (const row of data) transaction.objectStore('requests').put(row);
  await new Promise((resolve, reject) => { transaction.oncomplete = resolve; transaction.onerror = reject; });
  database.close();`;

/** Puts requests into the database, past the product's own code, as if they had been sent long ago. */
export async function storeRequests({ desk }: TestBrowser, requests: readonly SupportRequest[]): Promise<void> {
  await evaluate(desk, v.null(), STORE, requests);
}
