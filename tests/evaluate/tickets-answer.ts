import type { TextSegment, TicketPlace } from '@/utils/tickets/candidate';
import { decideTicket } from '@/utils/tickets/decide-ticket';
import { extractTickets } from '@/utils/tickets/extract-tickets';
import type { TicketLine } from './tickets-lines';

/** What the command prints for a line. */
export interface TicketAnswer {
  id: string;
  /** What would be stored without asking. */
  recorded: string | null;
  candidates: { value: string; score: number }[];
}

const PLACES: Readonly<Record<string, TicketPlace>> = {
  chat: 'chat',
  toast: 'status',
  status: 'status',
  dialog: 'dialog',
  heading: 'heading',
  list: 'list',
  title: 'title',
  'email-subject': 'title',
};

/** Runs the extraction on a line as if its text had become visible after a submission. */
export function answerTicket({ id, text, where, url }: TicketLine): TicketAnswer {
  const isAddress = where === 'url';
  const segments: TextSegment[] = isAddress ? [] : [{ text, place: PLACES[where] ?? 'page' }];
  const address = url ?? (isAddress ? text : undefined);
  const candidates = extractTickets(segments, address === undefined ? {} : { url: address });
  return {
    id,
    recorded: decideTicket(candidates).recorded?.value ?? null,
    candidates: candidates.map(({ value, score }) => ({ value, score: Math.round(score * 1000) / 1000 })),
  };
}
