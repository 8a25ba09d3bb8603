export type CaptureFailure =
  /** A page no extension may picture (browser pages, stores). */
  | 'forbidden'
  /** The tab is not the one in view in its window; Chrome pictures only that one. */
  | 'not-active'
  /** The page was left or its tab closed while the picture was being taken. */
  | 'page-gone'
  /** What says the error is not on the page any more. */
  | 'error-gone'
  /** The person stopped it. */
  | 'cancelled'
  | 'failed';

export class CaptureError extends Error {
  override name = 'CaptureError';
  constructor(
    readonly reason: CaptureFailure,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
