import * as v from 'valibot';
import { storedItem } from '@/utils/store/stored-item';

/*
 * The person has pressed the key that fills. The panel of that tab takes the pending fill command up: the background cannot know what it shows.
 */

/** A panel that opens later than this was opened for something else, ms. */
const FRESH = 15_000;
/** When the key was pressed, ms since the epoch. */
const fillIn = (tabId: number) => storedItem(`session:pending-fill:${tabId}`, v.number());

export function storePendingFill(tabId: number): Promise<void> {
  return fillIn(tabId).write(Date.now());
}

/** Takes the pending fill command of a tab up: there is none afterwards. @returns whether there was a fresh one at `now` (ms since the epoch) */
export async function takePendingFill(tabId: number, now = Date.now()): Promise<boolean> {
  const command = fillIn(tabId);
  const pressedAt = await command.read();
  if (pressedAt === null) return false;
  await command.forget();
  return now - pressedAt < FRESH;
}

/** Calls back when a fill command comes for a tab. Returns the function that stops it. */
export function watchPendingFill(tabId: number, came: () => void): () => void {
  return fillIn(tabId).watch((pressedAt) => {
    if (pressedAt !== null) came();
  });
}
