import * as v from 'valibot';
import { messengerLinkSchema } from '@/utils/model/channels/messenger';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import { VENDOR_IDS } from './vendor-ids';

/*
 * What is read of one document about chats, as plain data. What of it is a chat is decided from this alone, with what the other frames of
 * the tab say.
 */

/** More than any page has floating over it, or to write in. */
export const MAX_SURFACES = 40;
export const MAX_WRITABLES = 40;
export const MAX_FRAMES = 60;
export const MAX_LINKS = 20;
/** Words of a window: enough to tell a queue from a conversation. UTF-16 units. */
export const MAX_WORDS = 1200;

const id = v.pipe(v.string(), v.maxLength(64));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const number = v.pipe(v.number(), v.finite());

/** CSS pixels from the corner of the viewport of its frame. */
const chatBoxSchema = v.object({ left: number, top: number, width: number, height: number });
export type ChatBox = v.InferOutput<typeof chatBoxSchema>;

/** A frame element, to be joined with what the document in it says. */
const frameElementSchema = v.object({
  id,
  box: chatBoxSchema,
  /** `name`, which the document inside knows as `window.name`. */
  name: text,
  title: text,
  /** Classes and id. */
  names: text,
  /** Address without its query; `''` where a script writes the document. */
  src: text,
});
export type FrameElement = v.InferOutput<typeof frameElementSchema>;

/** Something that floats over the page, or a document so small that it is one thing. */
const surfaceSchema = v.object({
  id,
  box: chatBoxSchema,
  tag: text,
  /** Classes, ids and test ids, of its own and of what leads to what can be pressed in it. */
  names: text,
  /** What it is called: labels, titles, alternative texts of itself and of what can be pressed. */
  label: text,
  words: v.pipe(v.string(), v.maxLength(MAX_WORDS)),
  /** What can be pressed in it, the largest first. */
  presses: v.pipe(v.array(v.object({ id, label: text, box: chatBoxSchema })), v.maxLength(12)),
  /** Leads to another page. */
  isLink: v.boolean(),
  /** Drawn, without a word. */
  isIcon: v.boolean(),
  isRound: v.boolean(),
  isDialog: v.boolean(),
  hasVideo: v.boolean(),
  /** Controls to write in or to choose from. */
  controls: v.pipe(v.array(id), v.maxLength(80)),
  frames: v.pipe(v.array(id), v.maxLength(MAX_FRAMES)),
  vendors: v.pipe(v.array(v.picklist(VENDOR_IDS)), v.maxLength(6)),
});
export type Surface = v.InferOutput<typeof surfaceSchema>;

/** Something to write in. */
const writableSchema = v.object({
  id,
  widget: v.picklist(['textarea', 'input', 'contenteditable']),
  box: chatBoxSchema,
  /** Every text that names it. */
  words: text,
  names: text,
  maxLength: v.nullable(number),
  disabled: v.boolean(),
  /** The surface it is on. */
  surfaceId: v.nullable(id),
  /** The list of messages beside it, and how it shows that it is one. */
  log: v.nullable(v.object({ id, by: v.picklist(['role', 'live', 'scroll']), rows: number })),
  /** Words of the button that sends, `''` for an icon; `null`: there is none beside it. */
  send: v.nullable(text),
  /** Other controls of the same form or window that can be seen: a form asks for more than a message. */
  others: v.pipe(v.array(v.picklist(['text', 'email', 'tel', 'choice', 'multi-line'])), v.maxLength(20)),
  fileInputId: v.nullable(id),
});
export type Writable = v.InferOutput<typeof writableSchema>;

export const chatReadingSchema = v.object({
  isTop: v.boolean(),
  width: number,
  height: number,
  /** `window.name` */
  name: text,
  title: text,
  /** Of the root element, lower case. */
  language: text,
  /** What a document that is no larger than a chat says. */
  words: v.pipe(v.string(), v.maxLength(MAX_WORDS)),
  vendors: v.pipe(v.array(v.picklist(VENDOR_IDS)), v.maxLength(10)),
  surfaces: v.pipe(v.array(surfaceSchema), v.maxLength(MAX_SURFACES)),
  frames: v.pipe(v.array(frameElementSchema), v.maxLength(MAX_FRAMES)),
  writables: v.pipe(v.array(writableSchema), v.maxLength(MAX_WRITABLES)),
  links: v.pipe(v.array(messengerLinkSchema), v.maxLength(MAX_LINKS)),
});
export type ChatReading = v.InferOutput<typeof chatReadingSchema>;
