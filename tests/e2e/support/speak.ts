import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from './evaluate';
import { until } from './until';

/** Has Casebook speak a language, and waits until one of its pages does. */
export async function speak(page: Page, language: 'en' | 'ru'): Promise<void> {
  await evaluate(page, v.null(), `await browser.storage.local.set({ language: '${language}' });`);
  await until(language, () => evaluate(page, v.boolean(), `return document.documentElement.lang === '${language}';`));
}
