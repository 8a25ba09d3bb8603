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

/** One contact with support about one matter. Times are milliseconds since the epoch. */
export const requestSchema = v.object({
  id: v.string(),
  /** Registrable domain the history belongs to. */
  site: v.string(),
  state: v.picklist(REQUEST_STATES),
  channel: v.picklist(['form', 'chat']),
  profileId: v.nullable(v.string()),
  subject: v.string(),
  message: messagePartsSchema,
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
  'chat-kept',
  'chat-ended',
  'chat-forgotten',
  'promised',
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

export const pictureSchema = v.object({
  id: v.string(),
  requestId: v.string(),
  /** `capture`: the person took it as proof; `confirmation`: taken when the number appeared. */
  kind: v.picklist(['capture', 'confirmation']),
  blob: v.blob(),
  fileName: v.string(),
  /** Pixels of the picture itself. */
  width: v.number(),
  height: v.number(),
  takenAt: v.number(),
  pageUrl: v.string(),
  pageTitle: v.string(),
});
export type Picture = v.InferOutput<typeof pictureSchema>;
