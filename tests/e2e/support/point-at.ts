import { ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { until } from './until';

/**
 * What a person sees of a selector: in the page, in a shadow root (closed ones after `exposeClosedRoots`), in any frame, of another
 * origin too. Waits until it is there. Clicks and keys given to the answer go the way of a real mouse and keyboard.
 */
export function pointAt(page: Page, selector: string): Promise<ElementHandle> {
  return until(`${selector} on ${page.url()}`, async () => {
    for (const frame of page.frames()) {
      const element = await findIn(frame, selector).catch(() => null);
      if (element) return element;
    }
    return null;
  });
}

async function findIn(frame: Frame, selector: string): Promise<ElementHandle | null> {
  // As text: compilers wrap functions in helpers that the page does not have.
  const handle = await frame.evaluateHandle(`{
    const inRoots = (roots) => {
      for (const root of roots) {
        const found = root.querySelector(${JSON.stringify(selector)});
        if (found) return found;
        const open = Array.from(root.querySelectorAll('*')).flatMap((element) => element.shadowRoot ?? []);
        const deeper = inRoots(open);
        if (deeper) return deeper;
      }
      return null;
    };
    inRoots([document, ...(globalThis[Symbol.for('tests.roots')] ?? [])]);
  }`);
  return handle instanceof ElementHandle ? handle : null;
}
