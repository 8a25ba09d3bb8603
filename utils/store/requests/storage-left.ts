/** Some ten large pictures. Bytes. */
const LOW = 50_000_000;

/**
 * How much room is left where that is little, bytes; `null` where there is enough or the browser does not say.
 * @param estimate as `navigator.storage.estimate()` gives it
 */
export function storageLeft({ usage, quota }: StorageEstimate): number | null {
  if (usage === undefined || quota === undefined) return null;
  const left = Math.max(0, quota - usage);
  return left < LOW ? left : null;
}
