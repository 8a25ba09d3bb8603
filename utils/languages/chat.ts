import { byTag } from './by-tag';
import { commonFirst } from './common-first';

/**
 * Words by which chats are known, as sources of regular expressions; stems mostly. `\b` knows ASCII only, so it stands at Latin words alone.
 */
export type ChatWords = Readonly<Partial<Record<ChatWordKind, readonly string[]>>>;

export type ChatWordKind =
  /** A chat, whatever it is called. */
  | 'chat'
  /** What authors call the things that open chats. */
  | 'launcher'
  /** Help of any kind: chats are called so, and so is much else. */
  | 'help'
  /** A chat and nothing else: no colleague who rings back, no messenger to share something in. */
  | 'plainChat'
  /** What a thing is for, whoever talks beside it: these stand before a chat unless the chat is named first. */
  | 'elsewhere'
  /** What floats over pages beside chats. */
  | 'besides'
  /** How people are asked to write a message. */
  | 'write'
  /** What else is asked for in one line, or said in public. */
  | 'notMessage'
  /** On the button that sends a message. */
  | 'send'
  /** The person waits for somebody. */
  | 'queue'
  | 'ended'
  /** Nobody is there. */
  | 'away'
  /** Said above a form where nobody answers; without one also where a chat only waits to be begun. */
  | 'leave'
  /** Somebody asks, or tells of themselves or of another time. */
  | 'ofOther';

export const CHAT_WORDS = commonFirst(byTag(import.meta.glob<ChatWords>('./*/chat.ts', { eager: true, import: 'default' })));
