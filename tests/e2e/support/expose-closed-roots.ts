import type { Page } from 'puppeteer-core';

/**
 * Remembers the closed shadow roots of the documents a page will show, for `pointAt` alone: tests must aim the mouse at what a person
 * sees there. The page's own scripts and the extension still find them closed.
 */
export async function exposeClosedRoots(page: Page): Promise<void> {
  // As text: compilers wrap functions in helpers that the page does not have.
  await page.evaluateOnNewDocument(`{
    const roots = [];
    Object.defineProperty(globalThis, Symbol.for('tests.roots'), { value: roots });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    };
  }`);
}
