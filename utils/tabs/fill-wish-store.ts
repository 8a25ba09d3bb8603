import * as v from 'valibot';
import { storedItem } from '@/utils/store/stored-item';

/*
 * The person has pressed the key that fills. The panel of that tab takes the wish up: the background cannot know what it shows.
 */

/** A panel that opens later than this was opened for something else, ms. */
const FRESH = 15_000;
/** When the key was pressed, ms since the epoch. */
const wishIn = (tabId: number) => storedItem(`session:fill-wish:${tabId}`, v.number());

export function storeFillWish(tabId: number): Promise<void> {
  return wishIn(tabId).write(Date.now());
}

/** Takes a tab's wish up: there is none afterwards. @returns whether there was a fresh one at `now` (ms since the epoch) */
export async function takeFillWish(tabId: number, now = Date.now()): Promise<boolean> {
  const wish = wishIn(tabId);
  const pressedAt = await wish.read();
  if (pressedAt === null) return false;
  await wish.forget();
  return now - pressedAt < FRESH;
}

/** Calls back when a wish comes for a tab. Returns the function that stops it. */
export function watchFillWish(tabId: number, came: () => void): () => void {
  return wishIn(tabId).watch((pressedAt) => {
    if (pressedAt !== null) came();
  });
}
