import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from './evaluate';

const tracesSchema = v.object({
  globals: v.array(v.string()),
  markup: v.string(),
  listeners: v.array(v.string()),
  styles: v.number(),
  resources: v.array(v.string()),
  elements: v.number(),
});

/** Everything of a page that its own scripts could tell a guest by. */
export function pageTraces(page: Page): Promise<v.InferOutput<typeof tracesSchema>> {
  return evaluate(
    page,
    tracesSchema,
    // The icon is left out: the browser loads it whenever it likes.
    `const handlers = [document, document.documentElement, document.body, window].flatMap((target) => {
       const names = [];
       for (const name in target) if (name.startsWith('on') && target[name] !== null) names.push(name);
       return names;
     });
     return {
       globals: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort(),
       markup: document.documentElement.outerHTML,
       listeners: handlers,
       styles: document.styleSheets.length + (document.adoptedStyleSheets?.length ?? 0),
       resources: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.endsWith('/favicon.svg')).sort(),
       elements: document.querySelectorAll('*').length,
     };`,
  );
}
