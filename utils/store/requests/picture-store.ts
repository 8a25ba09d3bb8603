import { makeThumbnail } from '@/utils/capture/assemble/make-thumbnail';
import { sha256 } from '@/utils/capture/assemble/sha-256';
import type { NewPicture, OriginalPicture, Picture } from '@/utils/requests/picture';
import { database } from '@/utils/store/database';
import { readRow, readRows } from '@/utils/store/read-rows';

/**
 * Keeps a picture with its request.
 * @throws Dexie.QuotaExceededError when the disk is full; nothing is stored then.
 */
export async function addPicture(picture: NewPicture): Promise<Picture> {
  const { scale = null, sensitive = [] } = picture;
  const facts = await factsOf(picture.blob);
  const stored: Picture = { id: crypto.randomUUID(), ...picture, scale, sensitive, ...facts, editedAt: null };
  await database.pictures.add(stored);
  return stored;
}

/** Pictures of a request, oldest first. */
export async function picturesOf(requestId: string): Promise<Picture[]> {
  return readRows('pictures', await database.pictures.where('requestId').equals(requestId).sortBy('takenAt'));
}

export async function pictureById(id: string): Promise<Picture | null> {
  return readRow('pictures', await database.pictures.get(id)) ?? null;
}

/** The picture as it was taken, where the person kept it. */
export async function originalOf(pictureId: string): Promise<OriginalPicture | null> {
  return readRow('originals', await database.originals.get(pictureId)) ?? null;
}

/** Removes a picture, and its original. */
export async function removePicture(id: string): Promise<void> {
  await database.transaction('rw', database.pictures, database.originals, async () => {
    await database.originals.delete(id);
    await database.pictures.delete(id);
  });
}

export type EditedPicture = Pick<Picture, 'blob' | 'width' | 'height' | 'fileName' | 'sensitive'>;

/**
 * Puts an edited picture in the place of what was there. What was there is gone then, and so is every original, unless it is to be kept.
 * @throws Dexie.QuotaExceededError when the disk is full; everything is as before then.
 */
export async function replacePicture(id: string, edited: EditedPicture, keepOriginal: boolean): Promise<void> {
  const facts = await factsOf(edited.blob);
  await database.transaction('rw', database.pictures, database.originals, async () => {
    const before = await pictureById(id);
    if (!before) return;
    if (!keepOriginal) await database.originals.delete(id);
    else if ((await database.originals.get(id)) === undefined) await database.originals.put(asOriginal(before));
    await database.pictures.put({ ...before, ...edited, ...facts, editedAt: Date.now() });
  });
}

/** Gives a picture back as it was taken; its original is no original any more then. */
export async function restoreOriginal(id: string): Promise<void> {
  const original = await originalOf(id);
  if (!original) return;
  const { pictureId: _, requestId: __, ...pixels } = original;
  const facts = await factsOf(original.blob);
  await database.transaction('rw', database.pictures, database.originals, async () => {
    const before = await pictureById(id);
    if (before) await database.pictures.put({ ...before, ...pixels, ...facts, editedAt: Date.now() });
    await database.originals.delete(id);
  });
}

/** Makes what an older release did not know of a picture. Where that fails the picture is as good as before. */
export async function completePicture(id: string): Promise<void> {
  const before = await pictureById(id);
  if (!before) return;
  const facts = await factsOf(before.blob);
  await database.transaction('rw', database.pictures, async () => {
    const now = await pictureById(id);
    // Edited meanwhile: these are facts of other pixels.
    if (now?.editedAt === before.editedAt) await database.pictures.put({ ...now, ...facts });
  });
}

/** A picture without a thumbnail is a picture all the same. */
async function factsOf(blob: Blob): Promise<Pick<Picture, 'sha256' | 'thumbnail'>> {
  return { sha256: await sha256(blob), thumbnail: await makeThumbnail(blob).catch(() => null) };
}

function asOriginal({ id, requestId, blob, fileName, width, height, sensitive }: Picture): OriginalPicture {
  return { pictureId: id, requestId, blob, fileName, width, height, sensitive };
}
