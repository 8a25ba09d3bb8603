import type { ChatState } from '@/utils/chat/chat-finding';
import { saysEnded, saysOffline, saysQueue } from './chat-words';

/** The end of what a window says is the newest. UTF-16 units. */
const NEWEST = 320;

export interface WindowFacts {
  /** All its words, in reading order. */
  words: string;
  /** Something to write a message in, and whether it can be written in now. */
  composer: 'none' | 'ready' | 'disabled';
  /** Controls to fill in beside or instead of that. */
  asks: boolean;
}

/** What a chat's open window stands at. The state comes before the best-looking field: that may be the pre-chat form's name. */
export function windowState({ words, composer, asks }: WindowFacts): ChatState {
  const newest = words.slice(-NEWEST);
  if (composer === 'ready') return 'conversation';
  if (asks) return saysOffline(words) ? 'offline' : 'prechat';
  if (saysEnded(newest)) return 'ended';
  if (saysQueue(newest)) return 'queue';
  if (composer === 'disabled') return saysOffline(words) ? 'offline' : 'queue';
  return saysOffline(words) ? 'offline' : 'open';
}
