import { findSensitive } from '@/utils/capture/annotate/find-sensitive';
import { framedSize, type Size } from '@/utils/capture/annotate/framing';
import { sensitiveBoxes } from '@/utils/capture/annotate/sensitive-boxes';
import type { SensitiveBox } from '@/utils/model/capture/sensitive-box';
import type { SeenPage } from './read-page';

export interface PictureFacts {
  /** Pixels of the picture to a CSS pixel; `null` where the page could not be read. */
  scale: number | null;
  sensitive: SensitiveBox[];
}

/**
 * What of a picture may be private, and its scale.
 * @param own what the person has saved of themselves; compared here and never in a page
 */
export function privateParts(seen: SeenPage | null, picture: Size, own: readonly string[]): PictureFacts {
  if (!seen) return { scale: null, sensitive: [] };
  const { framing, texts } = seen;
  const scale = Number((picture.width / framedSize(framing).width).toFixed(4));
  return { scale, sensitive: sensitiveBoxes(findSensitive(texts.pieces, own), texts.at, framing, picture) };
}
