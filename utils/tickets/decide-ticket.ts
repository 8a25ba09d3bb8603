import { SURE_SCORE, type TicketCandidate } from './candidate';

export interface TicketDecision {
  /** To be stored without asking. */
  recorded: TicketCandidate | null;
  /** To choose from, best first: at once where none is recorded, else when the recorded one is wrong. */
  ask: TicketCandidate[];
}

/** Below this a number is no more than a number on the page. */
const ASK_SCORE = 0.3;
const MAX_ASKED = 5;
/** Two sure numbers this close: one of them is wrong, and only the person knows which. */
const MARGIN = 0.01;

/** Which number is the request's, if one is sure enough; otherwise the ones worth asking about. */
export function decideTicket(candidates: readonly TicketCandidate[]): TicketDecision {
  const sorted = [...candidates].sort((one, two) => two.score - one.score);
  const [best, second] = sorted;
  const isClear = !second || second.score < SURE_SCORE || (best && best.score - second.score >= MARGIN);
  const recorded = best && best.score >= SURE_SCORE && isClear ? best : null;
  const ask = sorted.filter((candidate) => candidate !== recorded && candidate.score >= ASK_SCORE).slice(0, MAX_ASKED);
  return { recorded, ask };
}
