const PICTURE = 'img, canvas, video, picture';
const WORDS = /[\p{L}\p{N}]/u;

/**
 * Is what scrolls only the pictures that wait to be sent, or those of one message? A list of messages has words in it, or nothing yet; the
 * sign that takes a picture away again is no word.
 */
export function isTray(scroller: Element): boolean {
  return !WORDS.test(scroller.textContent ?? '') && scroller.querySelector(PICTURE) !== null;
}
