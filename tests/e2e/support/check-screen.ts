import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from './evaluate';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const resultSchema = v.object({
  problems: v.array(v.string()),
  /** Content as wide as this, px. */
  width: v.number(),
  room: v.number(),
});

/**
 * What axe finds wrong with a screen as it stands, one line a place, and whether it has to be scrolled sideways.
 * @returns nothing for a screen that is fine
 */
export async function checkScreen(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE}; null`);
  const { problems, width, room } = await evaluate(
    page,
    resultSchema,
    // Colours are only to be judged when nothing is moving any more.
    `await Promise.all(document.getAnimations().map(({ finished }) => finished));
     const { violations } = await axe.run(document);
     const problems = violations.flatMap(({ id, nodes }) =>
       nodes.map(({ target, any, all, none }) => [id, target.join(' '), ...[...any, ...all, ...none].map(({ message }) => message)].join(': ')));
     return { problems, width: document.documentElement.scrollWidth, room: document.documentElement.clientWidth };`,
  );
  return width > room ? [...problems, `content is ${width} px wide in ${room} px`] : problems;
}
