import type { KeptMessage, SeenMessage, SeenWindow } from '@/utils/model/chat/chat-message';
import { align } from './align';

/** What a new message needs that the page does not say. */
export interface Newness {
  newId: () => string;
  /** ms since the epoch */
  now: number;
}

/**
 * Adds what is in a page now to what is kept of a conversation. The same text said twice is two messages, one that the page draws anew is
 * one; what a list loads above goes before, and what it leaves out of view stays. Messages whose place between the others is not known yet
 * make a run of their own, which a later window joins to its neighbours.
 * @param kept in order
 * @returns in order; what has not changed is the same object
 */
export function mergeWindow(kept: readonly KeptMessage[], window: SeenWindow, newness: Newness): KeptMessage[] {
  if (window.messages.length === 0) return [...kept];
  const runs = runsOf(kept);
  const met: number[] = [];
  let joined: KeptMessage[] | null = null;
  runs.forEach((run, index) => {
    const merged: KeptMessage[] | null =
      joined === null ? addWindow(run, window.messages, newness) : joinRuns(run, joined, window.messages);
    if (!merged) return;
    joined = merged;
    met.push(index);
  });
  const whole: KeptMessage[] = joined ?? window.messages.map((message) => asKept(message, newness));
  const place = met[0] ?? placeOfNew(runs.length, window.atEnd);
  const others = runs.filter((_, index) => !met.includes(index));
  const before = runs.slice(0, place).filter((run) => others.includes(run));
  const after = others.filter((run) => !before.includes(run));
  return [...before, whole, ...after].flatMap((run, index) =>
    run.map((message) => (message.run === index ? message : { ...message, run: index })),
  );
}

/** What is read while the list is scrolled up is older than the newest run. */
function placeOfNew(runs: number, atEnd: boolean): number {
  return atEnd ? runs : Math.max(0, runs - 1);
}

function runsOf(kept: readonly KeptMessage[]): KeptMessage[][] {
  const runs: KeptMessage[][] = [];
  for (const message of kept) {
    const last = runs.at(-1);
    if (last && last[0]?.run === message.run) last.push(message);
    else runs.push([message]);
  }
  return runs;
}

function addWindow(run: readonly KeptMessage[], window: readonly SeenMessage[], newness: Newness): KeptMessage[] | null {
  const alignment = align(run, window);
  if (!alignment) return null;
  return alignment.steps.flatMap(({ kept, seen }) => {
    const message = seen === null ? undefined : window[seen];
    if (kept && message) return [renew(kept, message)];
    return kept ? [kept] : message ? [asKept(message, newness)] : [];
  });
}

/** A run that the same window touches belongs to the others it touched: what both have is one. */
function joinRuns(
  run: readonly KeptMessage[],
  joined: readonly KeptMessage[],
  window: readonly SeenMessage[],
): KeptMessage[] | null {
  if (!align(run, window)) return null;
  const alignment = align(run, joined);
  return alignment?.steps.flatMap(({ kept, seen }) => kept ?? (seen === null ? undefined : joined[seen]) ?? []) ?? null;
}

function asKept(message: SeenMessage, { newId, now }: Newness): KeptMessage {
  return { ...message, id: newId(), seenAt: now, run: 0 };
}

/** What the page says of a message now, as far as it is more than before. */
function renew(kept: KeptMessage, seen: SeenMessage): KeptMessage {
  const renewed: KeptMessage = {
    ...kept,
    token: seen.token,
    side: seen.side === 'unknown' ? kept.side : seen.side,
    author: seen.author || kept.author,
    text: seen.text.length > kept.text.length ? seen.text : kept.text,
    time: kept.time || seen.time,
    attachments: seen.attachments.length >= kept.attachments.length ? seen.attachments : kept.attachments,
  };
  return JSON.stringify(renewed) === JSON.stringify(kept) ? kept : renewed;
}
