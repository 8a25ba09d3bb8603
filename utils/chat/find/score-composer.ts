import { alternativesOf } from '@/utils/languages/alternatives-of';
import { CHAT_WORDS } from '@/utils/languages/chat';
import type { Writable } from '@/utils/model/chat/chat-reading';
import { CHAT, NOT_MESSAGE, WRITE } from './chat-words';
import { spacedNames } from './spaced-names';

/** Lower than this at least is a line to write in, CSS pixels across. */
const MIN_WIDTH = 90;
const SEND = new RegExp(`${alternativesOf(CHAT_WORDS, 'send')}|^$`, 'iu');

/** Where it stands. */
export interface ComposerPlace {
  /** Floats over the page, or fills a frame that does. */
  floats: boolean;
  /** Names and labels of the window, or of the page. */
  called: string;
}

/**
 * How much something to write in is like the line of a conversation: about 3.5 and more is one. A form asks for more than a message, and a
 * conversation stands above its line.
 */
export function scoreComposer(writable: Writable, { floats, called }: ComposerPlace): number {
  const { words, log, send, others, box, widget } = writable;
  const names = spacedNames(writable.names);
  if (box.width < MIN_WIDTH || NOT_MESSAGE.test(words)) return 0;
  let score = floats ? 1.5 : 0;
  if (WRITE.test(words)) score += 1.7;
  else if (WRITE.test(names) || /compos|reply|input[- ]?area|send[- ]?box|text[- ]?box/i.test(names)) score += 0.7;
  if (log) score += log.by === 'role' ? 2.2 : log.by === 'live' ? 1.8 : 1.2;
  // Nothing but a list and a line below it: that is how chats look, whatever they say.
  if (log && others.length === 0) score += 0.8;
  if (CHAT.test(`${words} ${names}`)) score += 0.8;
  if (CHAT.test(called)) score += 0.7;
  if (send !== null && SEND.test(send)) score += 0.5;
  if (widget === 'input') score -= 0.4;
  score -= 1.6 * others.filter((kind) => kind !== 'choice').length;
  if (!floats && !log) score -= 2;
  return Math.max(0, score);
}
