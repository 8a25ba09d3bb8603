import { database } from '@/utils/store/database';
import { isUnreadable, readRow } from '@/utils/store/read-rows';
import type { TicketCandidate } from '@/utils/tickets/candidate';

const MAX_KEPT = 5;

/** The numbers to choose from for a request, best first. */
export async function candidatesOf(requestId: string): Promise<TicketCandidate[]> {
  return readRow('numberCandidates', await database.numberCandidates.get(requestId))?.candidates ?? [];
}

/** Adds to the numbers to choose from; one seen twice counts with its better score. */
export async function keepCandidates(requestId: string, found: readonly TicketCandidate[]): Promise<void> {
  if (found.length === 0) return;
  await changeCandidates(requestId, (known) => {
    const best = new Map<string, TicketCandidate>();
    for (const candidate of [...known, ...found]) {
      const before = best.get(candidate.value);
      if (!before || before.score < candidate.score) best.set(candidate.value, candidate);
    }
    return [...best.values()].sort((one, two) => two.score - one.score).slice(0, MAX_KEPT);
  });
}

/** The person says that none of them is it, or which one is not. */
export async function dropCandidates(requestId: string, value?: string): Promise<void> {
  await changeCandidates(requestId, (known) =>
    value === undefined ? [] : known.filter((candidate) => candidate.value !== value),
  );
}

/** Numbers that cannot be read are left as they are. */
async function changeCandidates(
  requestId: string,
  change: (known: readonly TicketCandidate[]) => TicketCandidate[],
): Promise<void> {
  await database.transaction('rw', database.numberCandidates, async () => {
    const row = await database.numberCandidates.get(requestId);
    if (isUnreadable('numberCandidates', row)) return;
    const candidates = change(readRow('numberCandidates', row)?.candidates ?? []);
    if (candidates.length === 0) await database.numberCandidates.delete(requestId);
    else await database.numberCandidates.put({ requestId, candidates });
  });
}
