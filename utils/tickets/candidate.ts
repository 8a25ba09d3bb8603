import * as v from 'valibot';

/** Where on the page the number stood: a heading says more than a row of a list. */
export const TICKET_PLACES = ['page', 'heading', 'status', 'dialog', 'list', 'title', 'address', 'chat'] as const;
export type TicketPlace = (typeof TICKET_PLACES)[number];

/** A piece of visible text and where it stood. */
export const textSegmentSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(4000)),
  place: v.picklist(TICKET_PLACES),
});
export type TextSegment = v.InferOutput<typeof textSegmentSchema>;

export const MAX_TICKET_LENGTH = 64;
export const MAX_SENTENCE = 300;

export const ticketCandidateSchema = v.object({
  /** As the company writes it, without `#`, `№` and brackets around it. */
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TICKET_LENGTH)),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The sentence around the number: the evidence kept with the request. */
  sentence: v.pipe(v.string(), v.maxLength(MAX_SENTENCE)),
  place: v.picklist(TICKET_PLACES),
  reasons: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(8)),
});
export type TicketCandidate = v.InferOutput<typeof ticketCandidateSchema>;

/** From this score on a number is stored without asking. */
export const SURE_SCORE = 0.8;
