import type { Received } from '@/tests/sites/received';
import type { TestBrowser } from './launch-browser';
import { readDatabase, type StoredDatabase } from './read-database';
import { until } from './until';

export type StoredRequest = StoredDatabase['requests'][number];

/** The one request that was made of the form at an address, once it is what is waited for; a failure says what there was instead. */
export function requestFrom(
  test: TestBrowser,
  path: string,
  wanted: (request: StoredRequest) => boolean,
): Promise<StoredRequest> {
  return until(`the request from ${path}`, async () => {
    const own = (await readDatabase(test)).requests.filter(({ pageUrl }) => pageUrl.includes(path));
    const [request, ...others] = own;
    if (request && others.length === 0 && wanted(request)) return request;
    throw new Error(
      `stored: ${JSON.stringify(own.map(({ state, ticketNumber, ticketSentence }) => ({ state, ticketNumber, ticketSentence })))}`,
    );
  });
}

/** What the company at an address has got so far. */
export function receivedAt(records: readonly Received[], path: string): Received[] {
  return records.filter(({ page }) => page === path);
}
