import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from './evaluate';

/** What is longer is not worth a press of a key for each of its letters. Characters. */
const SHORT = 3;

/**
 * Writes into what has the focus in a page of the extension: its ends by the keyboard, what is between them at once, as an input method
 * does. The events of that are trusted, too; a page under test would see the difference, so there every letter is typed.
 */
export async function writeText(page: Page, text: string): Promise<void> {
  if (text.length <= SHORT) return page.keyboard.type(text);
  await page.keyboard.type(text.slice(0, 1));
  await evaluate(page, v.literal(true), "return document.execCommand('insertText', false, data);", text.slice(1, -1));
  await page.keyboard.type(text.slice(-1));
}
