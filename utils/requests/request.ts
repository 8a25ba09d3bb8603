import * as v from 'valibot';
import { promiseSchema } from '@/utils/tickets/promise-of';

/** draft → submitted (the person pressed send) → registered (the company gave a number). */
export const REQUEST_STATES = ['draft', 'submitted', 'registered'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** The four parts of a request that gets answered. */
export const MESSAGE_PARTS = ['problem', 'when', 'tried', 'wanted'] as const;
export type MessagePart = (typeof MESSAGE_PARTS)[number];

export const messagePartsSchema = v.object({
  problem: v.string(),
  when: v.string(),
  tried: v.string(),
  wanted: v.string(),
});
export type MessageParts = v.InferOutput<typeof messagePartsSchema>;
export const EMPTY_MESSAGE: MessageParts = { problem: '', when: '', tried: '', wanted: '' };

/** What goes with the four parts and is put into words only in the letter's own language. */
export const messageDetailsSchema = v.object({
  /** When it happened, in the person's own time: `2026-11-22T14:20`, `2026-11-22`, or `''`. */
  whenAt: v.string(),
  /** Names of results asked for, as utils/composer knows them. One it does not know is left unsaid. */
  outcomes: v.array(v.string()),
  /** Two letters; `''` for the language of the page. */
  language: v.string(),
});
export type MessageDetails = v.InferOutput<typeof messageDetailsSchema>;
export const EMPTY_DETAILS: MessageDetails = { whenAt: '', outcomes: [], language: '' };

/** The page that a request is about, as it is kept with it. */
export interface PageReference {
  /** Registrable domain the history belongs to. */
  site: string;
  pageUrl: string;
  pageTitle: string;
}

/** By which way the company was reached. */
export const CHANNELS = ['form', 'chat', 'phone', 'email', 'account'] as const;

/** One contact with support about one matter. Times are milliseconds since the epoch. */
export const requestSchema = v.object({
  id: v.string(),
  /** Registrable domain the history belongs to. */
  site: v.string(),
  state: v.picklist(REQUEST_STATES),
  channel: v.picklist(CHANNELS),
  profileId: v.nullable(v.string()),
  subject: v.string(),
  message: messagePartsSchema,
  details: v.optional(messageDetailsSchema, () => ({ ...EMPTY_DETAILS })),
  /** The earlier request this one goes on with. */
  followsUp: v.optional(v.nullable(v.string()), null),
  /** The message as it stood in the form when it was sent; `null` before that. */
  sentText: v.nullable(v.string()),
  ticketNumber: v.nullable(v.string()),
  /** The sentence the number was read from; `null` when the person typed it. */
  ticketSentence: v.nullable(v.string()),
  /** When the company said it would answer; requests of earlier releases have none. */
  promise: v.optional(v.nullable(promiseSchema), null),
  pageUrl: v.string(),
  pageTitle: v.string(),
  /** Made by the agent that saw the submission: the same report arriving twice is one request. */
  submissionId: v.nullable(v.string()),
  createdAt: v.number(),
  updatedAt: v.number(),
  submittedAt: v.nullable(v.number()),
  registeredAt: v.nullable(v.number()),
  /** When the company answered, by what the person says; `null` while the request is open. */
  answeredAt: v.optional(v.nullable(v.number()), null),
});
export type SupportRequest = v.InferOutput<typeof requestSchema>;

export const TIMELINE_KINDS = [
  'drafted',
  'filled',
  'attached',
  'submitted',
  'refused',
  'registered',
  'number-changed',
  'number-chosen',
  'called',
  'promised',
  'reminded',
  'snoozed',
  'answered',
  'reopened',
  'chat-kept',
  'chat-ended',
  'chat-forgotten',
] as const;
export const timelineEntrySchema = v.object({
  /** Given by the database, rising: two events of one millisecond keep their order. */
  id: v.number(),
  requestId: v.string(),
  at: v.number(),
  kind: v.picklist(TIMELINE_KINDS),
  detail: v.string(),
});
export type TimelineEntry = v.InferOutput<typeof timelineEntrySchema>;
