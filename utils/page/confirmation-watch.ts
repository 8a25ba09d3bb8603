import { visibleText } from '@/utils/dom/visible-text';
import type { TicketCandidate } from '@/utils/tickets/candidate';
import { decideTicket } from '@/utils/tickets/decide-ticket';
import { extractTickets } from '@/utils/tickets/extract-tickets';

/** Looks at least this far apart, ms: a toast lives for a second or more. */
const EVERY = 250;
/** Companies answer within seconds; some show the number only after a queue. ms */
const LASTS = 180_000;

/** The numbers that stand in the document now. */
export function numbersInView(): TicketCandidate[] {
  return extractTickets(visibleText(document));
}

/**
 * Looks for a ticket number that becomes visible in this document, until a sure one is there or time is up. It looks by the clock and
 * only when the text has changed, for changes inside closed shadow roots reach no observer from outside.
 * @returns a function that ends the watch
 */
export function watchForNumber(
  known: ReadonlySet<string>,
  seen: (candidates: TicketCandidate[]) => void,
  ended: () => void,
): () => void {
  const started = performance.now();
  let lastText = '';
  const look = () => {
    const segments = visibleText(document);
    const text = segments.map((segment) => segment.text).join('\n');
    if (text !== lastText) {
      lastText = text;
      const candidates = extractTickets(segments, { known, url: location.href });
      if (candidates.length > 0) seen(candidates);
      if (decideTicket(candidates).recorded) stop();
    }
    if (performance.now() - started > LASTS) stop();
  };
  const timer = setInterval(look, EVERY);
  const stop = () => {
    clearInterval(timer);
    ended();
  };
  look();
  return stop;
}
