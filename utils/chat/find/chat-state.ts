import type { ChatState } from '@/utils/model/chat/chat-finding';
import { saysEnded, saysOffline, saysOfOther, saysQueue } from './chat-words';

/** A chat says in few words that it is over; in more, somebody tells of another one. UTF-16 units. */
const MAX_NOTE = 80;

export interface WindowFacts {
  /** All its words, in reading order, the pieces apart from each other as `wordsOf` joins them. */
  words: string;
  /** Something to write a message in, and whether it can be written in now. */
  composer: 'none' | 'ready' | 'disabled';
  /** Controls to fill in beside or instead of that. */
  asks: boolean;
}

/** What a chat's open window stands at. The state comes before the best-looking field: that may be the pre-chat form's name. */
export function windowState({ words, composer, asks }: WindowFacts): ChatState {
  if (composer === 'ready') return isSaidLast(words, isEndNote) ? 'ended' : 'conversation';
  if (asks) return saysOffline(words, asks) ? 'offline' : 'prechat';
  if (isSaidLast(words, saysEnded)) return 'ended';
  if (isSaidLast(words, saysQueue)) return 'queue';
  if (composer === 'disabled') return saysOffline(words, asks) ? 'offline' : 'queue';
  return saysOffline(words, asks) ? 'offline' : 'open';
}

/** Where there still is a line to write in, the chat's own note that it is over: not what the person tells of another. */
function isEndNote(piece: string): boolean {
  return piece.length <= MAX_NOTE && saysEnded(piece) && !saysOfOther(piece);
}

/** Between the pieces of a window's words. */
const APART = ' · ';
/** Shorter pieces are names, times and buttons. UTF-16 units. */
const MIN_SAID = 18;
/** What stands below the newest message: a rating, an offer of a new chat, who made it. Pieces of some length. */
const BELOW = 2;

/** Whether something is the last that is said in a window, but for what always stands below. What came before is over. */
export function isSaidLast(words: string, says: (piece: string) => boolean): boolean {
  const pieces = words.split(APART);
  const last = pieces.findLastIndex(says);
  return last >= 0 && pieces.slice(last + 1).filter((piece) => piece.length >= MIN_SAID).length <= BELOW;
}
