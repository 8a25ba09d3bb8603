import type Dexie from 'dexie';

/** What is known of a picture besides its pixels, and originals that the person wants kept. */
export function pictureFactsAndOriginals(database: Dexie): void {
  database
    .version(4)
    .stores({ originals: 'pictureId, requestId' })
    .upgrade(async (transaction) => {
      const pictures = transaction.table('pictures');
      // One at a time: a picture is large, and the copies that `modify` makes of rows are not for blobs.
      for (const key of await pictures.toCollection().primaryKeys()) {
        const row: unknown = await pictures.get(key);
        if (typeof row === 'object' && row !== null) await pictures.put({ ...UNKNOWN, ...row });
      }
    });
}

/** Thumbnail and hash need the pixels read, which no upgrade waits for: they are made when the picture is first looked at. */
const UNKNOWN = { scale: null, sha256: null, thumbnail: null, sensitive: [], editedAt: null };
