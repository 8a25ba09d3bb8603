import { useEffect } from 'react';
import { useObjectUrl } from '@/components/ui/use-object-url';
import type { Picture } from '@/utils/requests/picture';
import { completePicture } from '@/utils/store/requests/picture-store';

/**
 * An address for the small picture of a picture. One of an older release has none yet: it is shown itself meanwhile, and the small one made
 * for the next time.
 */
export function useThumbnail(picture: Picture): string {
  const { id, sha256, thumbnail } = picture;
  const isComplete = sha256 !== null && thumbnail !== null;
  useEffect(() => {
    if (isComplete) return;
    completePicture(id).catch((error: unknown) => console.warn('[casebook] no thumbnail', id, error));
  }, [id, isComplete]);
  return useObjectUrl(thumbnail ?? picture.blob);
}
