import * as v from 'valibot';
import { inDatabase } from './in-database';
import type { TestBrowser } from './launch-browser';

/** Throws away all that was pictured, so that what a panel shows next is what was taken next. */
export async function forgetPictures({ desk }: TestBrowser): Promise<void> {
  await inDatabase(
    desk,
    v.null(),
    "if (database) await settled(database.transaction('pictures', 'readwrite').objectStore('pictures').clear());",
  );
}
