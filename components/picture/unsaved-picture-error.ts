/** A picture was taken and could not be stored; why is the `cause`. */
export class UnsavedPictureError extends Error {
  override name = 'UnsavedPictureError';
  /** @param keep tries to store it again */
  constructor(
    readonly picture: { blob: Blob; fileName: string },
    readonly keep: () => Promise<unknown>,
    options: ErrorOptions,
  ) {
    super('a picture could not be stored', options);
  }
}
