import type { Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from './evaluate';

/** What the controls of a page hold as its own scripts see it, by name or else id; `on` or `off` for boxes. */
export function pageValues(page: Page | Frame): Promise<Record<string, string>> {
  return evaluate(
    page,
    v.record(v.string(), v.string()),
    `return Object.fromEntries([...document.querySelectorAll('input, textarea, select')].map((control) => [
       control.name || control.id, control.type === 'checkbox' ? (control.checked ? 'on' : 'off') : control.value]));`,
  );
}
