import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from './evaluate';

/** What a page is, as its own scripts see it. */
export const stateOf = (page: Page) =>
  evaluate(
    page,
    v.array(v.unknown()),
    `return [scrollX, scrollY, document.querySelector('main')?.scrollTop, document.documentElement.outerHTML, innerWidth];`,
  );

/** Waits, too, until nothing glides or snaps any more. */
export async function scrollBack(page: Page, top: number): Promise<void> {
  await evaluate(
    page,
    v.null(),
    `scrollTo({ top: data, behavior: 'instant' });
     document.querySelector('main').scrollTop = data;
     for (let still = 0, last = -1; still < 20; last = scrollY) {
       await new Promise((resolve) => setTimeout(resolve, 30));
       still = scrollY === last ? still + 1 : 0;
     }`,
    top,
  );
}
