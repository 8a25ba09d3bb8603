import type { SeenMessage } from '@/utils/model/chat/chat-message';

/** Surely the same, by the element that shows it: more than any number of messages that only say the same. */
const SAME = 1000;
/** The same words: it may be the same message drawn anew. */
const ALIKE = 1;
export const DIFFERENT = 0;

/** A time of day says when for good; "two minutes ago" changes. */
const CLOCK = /(?:^|[^\d])(\d{1,2})[:.h](\d{2})(?:[^\d]|$)/;

/**
 * Is a message that is kept the one that is seen now?
 * @param inWindow all tokens of the window: an element that shows one message of it shows no other
 */
export function likeness(kept: SeenMessage, seen: SeenMessage, inWindow: ReadonlySet<string>): number {
  if (kept.token === seen.token && mayBecome(kept, seen)) return SAME;
  // Its element is in view with the same words elsewhere, so this is another that says the same.
  if (inWindow.has(kept.token) && kept.token !== seen.token) return DIFFERENT;
  if (!sameWords(kept, seen) || contradict(kept.side, seen.side)) return DIFFERENT;
  const [before, now] = [clockOf(kept.time), clockOf(seen.time)];
  return before !== null && now !== null && before !== now ? DIFFERENT : ALIKE;
}

/** An answer that is written out while one reads grows; an element that a list uses again holds something else. */
function mayBecome(kept: SeenMessage, seen: SeenMessage): boolean {
  return sameWords(kept, seen) || seen.text.startsWith(kept.text) || kept.text.startsWith(seen.text);
}

function sameWords(kept: SeenMessage, seen: SeenMessage): boolean {
  return (
    kept.text === seen.text &&
    kept.attachments.length === seen.attachments.length &&
    kept.attachments.every((name, index) => name === seen.attachments[index])
  );
}

function contradict(one: SeenMessage['side'], other: SeenMessage['side']): boolean {
  return one !== other && one !== 'unknown' && other !== 'unknown';
}

function clockOf(time: string): string | null {
  const found = CLOCK.exec(time);
  return found ? `${Number(found[1])}:${found[2]}` : null;
}
