import * as v from 'valibot';
import { database } from './database';
import { type Picture, pictureSchema } from './request';

export type NewPicture = Omit<Picture, 'id'>;

/**
 * Keeps a picture with its request.
 * @throws Dexie.QuotaExceededError when the disk is full; nothing is stored then.
 */
export async function addPicture(picture: NewPicture): Promise<Picture> {
  const stored: Picture = { id: crypto.randomUUID(), ...picture };
  await database.pictures.add(stored);
  return stored;
}

/** Pictures of a request, oldest first. */
export async function picturesOf(requestId: string): Promise<Picture[]> {
  const rows = await database.pictures.where('requestId').equals(requestId).sortBy('takenAt');
  return rows.flatMap((row) => (v.is(pictureSchema, row) ? [row] : []));
}

export async function removePicture(id: string): Promise<void> {
  await database.pictures.delete(id);
}
