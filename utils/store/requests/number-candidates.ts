import * as v from 'valibot';
import { database } from '@/utils/store/database';
import { type TicketCandidate, ticketCandidateSchema } from '@/utils/tickets/candidate';

/** Numbers that may be the request's, for the person to choose from. */
export const numberCandidatesSchema = v.object({
  requestId: v.string(),
  /** Best first. */
  candidates: v.array(ticketCandidateSchema),
});
export type NumberCandidates = v.InferOutput<typeof numberCandidatesSchema>;

const MAX_KEPT = 5;

/** The numbers to choose from for a request, best first. */
export async function candidatesOf(requestId: string): Promise<TicketCandidate[]> {
  const row: unknown = await database.numberCandidates.get(requestId);
  return v.is(numberCandidatesSchema, row) ? row.candidates : [];
}

/** Adds to the numbers to choose from; one seen twice counts with its better score. */
export async function keepCandidates(requestId: string, found: readonly TicketCandidate[]): Promise<void> {
  if (found.length === 0) return;
  await database.transaction('rw', database.numberCandidates, async () => {
    const best = new Map<string, TicketCandidate>();
    for (const candidate of [...(await candidatesOf(requestId)), ...found]) {
      const known = best.get(candidate.value);
      if (!known || known.score < candidate.score) best.set(candidate.value, candidate);
    }
    const candidates = [...best.values()].sort((one, two) => two.score - one.score).slice(0, MAX_KEPT);
    await database.numberCandidates.put({ requestId, candidates });
  });
}

/** The person says that none of them is it, or which one is not. */
export async function dropCandidates(requestId: string, value?: string): Promise<void> {
  const rest = value === undefined ? [] : (await candidatesOf(requestId)).filter((candidate) => candidate.value !== value);
  if (rest.length === 0) await database.numberCandidates.delete(requestId);
  else await database.numberCandidates.put({ requestId, candidates: rest });
}
