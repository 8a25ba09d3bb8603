import * as v from 'valibot';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';
import { openExtensionPage } from './open-extension-page';
import { Person } from './person';
import { until } from './until';

/** Somebody at the page on which pictures are marked up. */
export class Annotator extends Person {
  /** Saves, which closes the page. */
  async saveAndClose(): Promise<void> {
    await this.click('[data-testid="save"]');
    // Firefox does not tell that a page of an extension is gone; it does not answer any more.
    const isGone = () =>
      this.page.evaluate('true').then(
        () => false,
        () => true,
      );
    await until('the page to be closed', async () => this.page.isClosed() || isGone());
  }
}

/** Opens the picture that was kept last. */
export async function openAnnotate(test: TestBrowser): Promise<Annotator> {
  const id = await evaluate(
    test.desk,
    v.string(),
    `const open = indexedDB.open('casebook');
     const database = await new Promise((resolve, reject) => { open.onsuccess = () => resolve(open.result); open.onerror = reject; });
     const all = database.transaction('pictures').objectStore('pictures').getAll();
     await new Promise((resolve) => (all.onsuccess = resolve));
     database.close();
     return all.result.sort((a, b) => a.takenAt - b.takenAt).at(-1).id;`,
  );
  const annotator = new Annotator(await openExtensionPage(test, `annotate.html?picture=${id}`));
  await annotator.find('[data-testid="stage"]');
  return annotator;
}
