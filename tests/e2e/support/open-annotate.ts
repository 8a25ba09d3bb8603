import type { KeyInput } from 'puppeteer-core';
import * as v from 'valibot';
import { evaluate } from './evaluate';
import { inDatabase } from './in-database';
import type { TestBrowser } from './launch-browser';
import { openExtensionPage } from './open-extension-page';
import { Person } from './person';
import { until } from './until';

/** Somebody at the page on which pictures are marked up. */
export class Annotator extends Person {
  /** Saves, which closes the page. */
  async saveAndClose(): Promise<void> {
    await this.click('[data-testid="save"]');
    await this.closed();
  }

  closed(): Promise<unknown> {
    // Firefox does not tell that a page of an extension is gone; it does not answer any more.
    const isGone = () =>
      this.page.evaluate('true').then(
        () => false,
        () => true,
      );
    return until('the page to be closed', async () => this.page.isClosed() || isGone());
  }

  /** Puts the focus where it is wanted, as Tab does, and presses keys. */
  async press(testId: string, ...keys: KeyInput[]): Promise<void> {
    const element = await this.find(`[data-testid="${testId}"]`);
    await element.focus();
    // A tool bar that is come to from elsewhere gives the focus to the tool that had it last.
    await element.focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Where the picture begins in the window, CSS pixels. */
  corner(): Promise<{ x: number; y: number }> {
    return evaluate(
      this.page,
      v.object({ x: v.number(), y: v.number() }),
      `const { x, y } = document.querySelector('[data-testid="stage"] svg').getBoundingClientRect(); return { x, y };`,
    );
  }
}

/** Opens the picture that was kept last. */
export async function openAnnotate(test: TestBrowser, width?: number): Promise<Annotator> {
  const last = "return (await rowsOf('pictures')).sort((a, b) => a.takenAt - b.takenAt).at(-1).id;";
  const id = await inDatabase(test.desk, v.string(), last);
  const page = await openExtensionPage(test, `annotate.html?picture=${id}`);
  if (width !== undefined) await page.setViewport({ width, height: 900 });
  const annotator = new Annotator(page);
  await annotator.find('[data-testid="stage"] svg');
  return annotator;
}
