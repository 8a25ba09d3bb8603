import { browser } from 'wxt/browser';

/** As long as a document is watched for its number, ms. */
const LASTS = 180_000;
/** UTF-16 units */
const MAX_TEXT = 2000;
/** Documents listened to in this life of the worker. */
const listening = new Set<string>();

/**
 * Listens for the next `alert()` of a document. Its box is no part of the page and can be read in the page's own world only; so this is the
 * one piece of Casebook that a page could notice if it looked for it, and it is there only from the person's press on a form's button until
 * a box has been heard or time is up. It hands the text to the browser, not to the page, and leaves no trace.
 * @param heard called with the text of the box once the person has closed it
 */
export async function hearAlert(
  tabId: number,
  frameId: number,
  documentKey: string,
  heard: (text: string) => Promise<void>,
): Promise<void> {
  if (listening.has(documentKey)) return;
  listening.add(documentKey);
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      world: 'MAIN',
      func: nextAlert,
      args: [LASTS],
    });
    const text: unknown = injection?.result;
    if (typeof text === 'string' && text !== '') await heard(text.slice(0, MAX_TEXT));
  } catch (error) {
    console.debug('[casebook] no boxes heard', tabId, frameId, error);
  } finally {
    listening.delete(documentKey);
  }
}

/** Runs in the page, so it may use nothing from outside itself. A proxy of the function looks like the function. */
function nextAlert(lasts: number): Promise<string> {
  return new Promise((resolve) => {
    const original = window.alert;
    const over = (text: string) => {
      if (window.alert === listener) window.alert = original;
      resolve(text);
    };
    const listener = new Proxy(original, {
      apply(target, self, texts: unknown[]) {
        const [text] = texts;
        // Only what is text already: turning an object into text would run code of the page a second time.
        over(typeof text === 'string' || typeof text === 'number' ? String(text) : '');
        return Reflect.apply(target, self, texts);
      },
    });
    window.alert = listener;
    setTimeout(() => over(''), lasts);
  });
}
