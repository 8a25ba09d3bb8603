import * as v from 'valibot';

/** Who wrote a message: the person, or whoever answers them (a bot, an operator). `unknown` where the page does not tell them apart. */
const CHAT_SIDES = ['person', 'company', 'unknown'] as const;
export type ChatSide = (typeof CHAT_SIDES)[number];

export const MAX_MESSAGE = 8000;
export const MAX_NAME = 200;
/** More than a person can have in view of a list, and virtualised lists keep far fewer. */
export const MAX_WINDOW = 400;
const MAX_FILES = 12;

const name = v.pipe(v.string(), v.maxLength(MAX_NAME));

/** A message as it stands in a page at one moment. */
const seenMessageSchema = v.object({
  /** Names the element: the same for as long as the page keeps it, in this document only. */
  token: v.pipe(v.string(), v.maxLength(120)),
  side: v.picklist(CHAT_SIDES),
  /** As the page calls whoever wrote it; `''` where it does not. */
  author: name,
  text: v.pipe(v.string(), v.maxLength(MAX_MESSAGE)),
  /** As the page writes it ("14:02", "just now"); `''` where it does not. */
  time: name,
  /** Names of files, or what the page says of a picture. */
  attachments: v.pipe(v.array(name), v.maxLength(MAX_FILES)),
});
export type SeenMessage = v.InferOutput<typeof seenMessageSchema>;

/** The part of a conversation that is in a page at one moment: messages that follow each other. */
export const seenWindowSchema = v.object({
  messages: v.pipe(v.array(seenMessageSchema), v.maxLength(MAX_WINDOW)),
  /** The last of them is the last there is: the list is scrolled to its end. */
  atEnd: v.boolean(),
});
export type SeenWindow = v.InferOutput<typeof seenWindowSchema>;

/** A message that is kept. */
export const keptMessageSchema = v.object({
  ...seenMessageSchema.entries,
  /** Random, for as long as it is kept. */
  id: v.string(),
  /** When Casebook first saw it, ms since the epoch. */
  seenAt: v.number(),
  /**
   * Messages of one run follow each other with nothing between. Between two runs something may be missing, until a window is seen that
   * holds the end of one and the beginning of the other.
   */
  run: v.number(),
});
export type KeptMessage = v.InferOutput<typeof keptMessageSchema>;
