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
