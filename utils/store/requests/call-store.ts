import type { Call } from '@/utils/requests/calls/call';
import type { PageReference } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { readRow, readRows } from '@/utils/store/read-rows';

export async function allCalls(): Promise<Call[]> {
  return readRows('calls', await database.calls.toArray());
}

export async function callById(id: string): Promise<Call | undefined> {
  return readRow('calls', await database.calls.get(id));
}

/** The call to a company that is being prepared or going on; one a site. */
export async function openCallOf(site: string): Promise<Call | undefined> {
  const calls = readRows('calls', await database.calls.where({ site }).toArray());
  return calls.filter(({ requestId }) => requestId === null).sort((one, other) => other.createdAt - one.createdAt)[0];
}

/** The call a request came of. */
export async function callOfRequest(requestId: string): Promise<Call | undefined> {
  return readRows('calls', await database.calls.where({ requestId }).toArray())[0];
}

/** Opens a call sheet for a number, or the one that is open already with that number put into it. @returns its id */
export async function beginCall(page: PageReference, number: string): Promise<string> {
  return database.transaction('rw', database.calls, async () => {
    const open = await openCallOf(page.site);
    if (open) {
      if (number !== '' && open.startedAt === null) await database.calls.update(open.id, { number });
      return open.id;
    }
    const call: Call = {
      id: crypto.randomUUID(),
      ...page,
      number,
      startedAt: null,
      operatorAt: null,
      endedAt: null,
      operator: '',
      notes: '',
      ticketNumber: '',
      promises: [],
      settled: false,
      requestId: null,
      createdAt: Date.now(),
    };
    await database.calls.add(call);
    return call.id;
  });
}

export type CallChange = Partial<Omit<Call, 'id' | 'site' | 'requestId' | 'createdAt'>>;

/** Writes what was changed, one detail at a time: the panel and the window may show the same call. */
export async function saveCall(id: string, change: CallChange): Promise<void> {
  await database.calls.update(id, change);
}

/** Throws a call sheet away that no request came of. */
export async function discardCall(id: string): Promise<void> {
  await database.calls.delete(id);
}
