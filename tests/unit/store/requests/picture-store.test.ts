import { describe, expect, it } from 'vitest';
import type { Picture } from '@/utils/requests/picture';
import { database } from '@/utils/store/database';
import {
  addPicture,
  completePicture,
  originalOf,
  pictureById,
  picturesOf,
  removePicture,
  replacePicture,
  restoreOriginal,
} from '@/utils/store/requests/picture-store';
import { removeRequest } from '@/utils/store/requests/remove-request';

const SHA_OF_TAKEN = '99341d56cc28805370b9f449c044a4cf00a1e7eb003362116c814fd96899c55c';
const sensitive = [{ kind: 'email' as const, left: 1, top: 2, width: 3, height: 4 }];

const take = (): Promise<Picture> =>
  addPicture({
    requestId: 'r',
    kind: 'capture',
    blob: new Blob(['taken'], { type: 'image/png' }),
    fileName: 'proof.png',
    width: 10,
    height: 20,
    takenAt: 7,
    pageUrl: 'https://shop.example/',
    pageTitle: 'Shop',
    sensitive,
  });
/** As an older release knew it. */
async function takeAsBefore(): Promise<Picture> {
  const taken = { ...(await take()), sha256: null };
  await database.pictures.put(taken);
  return taken;
}
const EDITED = {
  blob: new Blob(['covered'], { type: 'image/webp' }),
  width: 9,
  height: 8,
  fileName: 'proof.webp',
  sensitive: [],
};

/** Every blob that is stored anywhere, as text. */
async function storedTexts(): Promise<string[]> {
  const rows: unknown[] = (await Promise.all(database.tables.map((table) => table.toArray()))).flat();
  const blobs = rows.flatMap((row) => Object.values(row as object).filter((value) => value instanceof Blob));
  return Promise.all(blobs.map((blob) => (blob as Blob).text()));
}

describe('a picture', () => {
  it('is kept with its hash', async () => {
    const { id } = await take();
    expect(await pictureById(id)).toMatchObject({ sha256: SHA_OF_TAKEN, scale: null, editedAt: null, sensitive });
  });

  it('is there once edited as it was edited, and nowhere as it was taken', async () => {
    const { id } = await take();
    await replacePicture(id, EDITED, false);
    const [edited] = await picturesOf('r');
    expect(edited).toMatchObject({ id, width: 9, fileName: 'proof.webp', sensitive: [], pageTitle: 'Shop', takenAt: 7 });
    expect(edited?.sha256).not.toBe(SHA_OF_TAKEN);
    expect(edited?.editedAt).toBeGreaterThan(7);
    expect(await storedTexts()).toEqual(['covered']);
  });

  it('keeps its first original where the person wants it, and gives it back', async () => {
    const { id } = await take();
    await replacePicture(id, EDITED, true);
    await replacePicture(id, { ...EDITED, blob: new Blob(['covered twice']) }, true);
    expect(await (await originalOf(id))?.blob.text()).toBe('taken');
    await restoreOriginal(id);
    expect(await pictureById(id)).toMatchObject({ sha256: SHA_OF_TAKEN, fileName: 'proof.png', width: 10, sensitive });
    expect(await storedTexts()).toEqual(['taken']);
  });

  it('loses the original as soon as it is not wanted any more', async () => {
    const { id } = await take();
    await replacePicture(id, EDITED, true);
    await replacePicture(id, EDITED, false);
    expect(await storedTexts()).toEqual(['covered']);
  });

  it.each([
    ['itself', (id: string) => removePicture(id)],
    ['its request', () => removeRequest('r')],
  ])('goes with its original when %s is removed', async (_, remove) => {
    const { id } = await take();
    await replacePicture(id, EDITED, true);
    await remove(id);
    expect(await storedTexts()).toEqual([]);
  });

  it('gets the hash that an older release did not make', async () => {
    const { id } = await takeAsBefore();
    await completePicture(id);
    expect(await pictureById(id)).toMatchObject({ sha256: SHA_OF_TAKEN });
  });

  it('gets no facts of pixels that were replaced meanwhile', async () => {
    const { id } = await takeAsBefore();
    const completed = completePicture(id);
    await replacePicture(id, EDITED, false);
    const { sha256 } = (await pictureById(id)) ?? {};
    await completed;
    expect(await pictureById(id)).toMatchObject({ sha256 });
  });
});
