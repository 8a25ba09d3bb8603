import * as v from 'valibot';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';

/** Throws away all that was pictured, so that what a panel shows next is what was taken next. */
export async function forgetPictures({ desk }: TestBrowser): Promise<void> {
  await evaluate(
    desk,
    v.null(),
    `// Opening what is not there yet would make it, without the product's stores.
     if (!(await indexedDB.databases()).some(({ name }) => name === 'casebook')) return;
     const open = indexedDB.open('casebook');
     const database = await new Promise((resolve, reject) => { open.onsuccess = () => resolve(open.result); open.onerror = reject; });
     const change = database.transaction('pictures', 'readwrite');
     change.objectStore('pictures').clear();
     await new Promise((resolve) => (change.oncomplete = resolve));
     database.close();`,
  );
}
