import * as v from 'valibot';
import { VENDOR_IDS } from './vendor-ids';

/**
 * What a chat stands at. `closed`: only its launcher is there. `open`: its window is, with nothing to write in (a greeting, a choice of
 * topics). `prechat`: a form comes first. `queue`: an operator is waited for. `offline`: nobody answers now, a form takes a message.
 * `ended`: the conversation is over.
 */
const CHAT_STATES = ['closed', 'open', 'prechat', 'queue', 'conversation', 'offline', 'ended'] as const;
export type ChatState = (typeof CHAT_STATES)[number];

const id = v.pipe(v.string(), v.maxLength(64));

/** One element of one document, by the id that the agent there gave it. */
export const chatElementSchema = v.object({ frameId: v.number(), documentKey: id, elementId: id });
export type ChatElement = v.InferOutput<typeof chatElementSchema>;

const chatComposerSchema = v.object({
  ...chatElementSchema.entries,
  /** Most UTF-16 units in one message; `null` where the widget names no limit. */
  maxLength: v.nullable(v.number()),
  /** A file input of the conversation. */
  fileInput: v.nullable(chatElementSchema),
  /** The list of messages. */
  log: v.nullable(chatElementSchema),
});
export type ChatComposer = v.InferOutput<typeof chatComposerSchema>;

/** One chat of a tab, put together from all its frames. */
export const chatFindingSchema = v.object({
  /** Stays the same while the chat changes its state. */
  id,
  /** `null`: whose widget it is cannot be told. */
  vendor: v.nullable(v.picklist(VENDOR_IDS)),
  state: v.picklist(CHAT_STATES),
  /** `0` to `1`: how sure it is that this is a chat. */
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** What opens it; `null` where it can be opened by the vendor's own call alone, or is open. */
  launcher: v.nullable(chatElementSchema),
  /** Its window, as far as it is one element. */
  panel: v.nullable(chatElementSchema),
  /** Where messages are written, also while it takes none: the state says so. */
  composer: v.nullable(chatComposerSchema),
  /** The pre-chat or offline form, among the form findings of that frame. */
  form: v.nullable(v.object({ frameId: v.number(), formId: id })),
});
export type ChatFinding = v.InferOutput<typeof chatFindingSchema>;
