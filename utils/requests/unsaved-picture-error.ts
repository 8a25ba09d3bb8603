import type { NewPicture } from './picture';

/** A picture could not be stored; why is the `cause`. It is all there still, and can be stored again, copied or downloaded. */
export class UnsavedPictureError extends Error {
  override name = 'UnsavedPictureError';
  constructor(
    readonly picture: NewPicture,
    options: ErrorOptions,
  ) {
    super('a picture could not be stored', options);
  }
}
