import { useState } from 'react';
import type { Drawing } from '@/utils/capture/annotate/drawing';
import { type FileFormat, nameForType } from '@/utils/capture/annotate/file-format';
import { type FlatPicture, flatten } from '@/utils/capture/annotate/flatten';
import { remainingSensitive } from '@/utils/capture/annotate/remaining-sensitive';
import type { Picture } from '@/utils/requests/picture';
import { replacePicture } from '@/utils/store/requests/picture-store';

export interface SaveWish {
  drawing: Drawing;
  format: FileFormat;
  keepOriginal: boolean;
}

export type SaveState =
  | { state: 'idle' | 'busy' | 'saved' }
  /** `flat`: what could not be stored, so that nothing is lost; `null` where there is nothing yet. */
  | { state: 'failed'; error: unknown; flat: FlatPicture | null };

/** Makes the marks part of the picture and puts it in the place of the one that was there. */
export function useSave(picture: Picture): [SaveState, (wish: SaveWish) => Promise<boolean>] {
  const [now, setNow] = useState<SaveState>({ state: 'idle' });
  const save = async ({ drawing, format, keepOriginal }: SaveWish) => {
    setNow({ state: 'busy' });
    let flat: FlatPicture | null = null;
    try {
      flat = await flatten(picture.blob, drawing, format);
      const fileName = nameForType(picture.fileName, flat.blob.type);
      const sensitive = remainingSensitive(picture.sensitive, drawing);
      await replacePicture(picture.id, { ...flat, fileName, sensitive }, keepOriginal);
      setNow({ state: 'saved' });
      return true;
    } catch (error) {
      setNow({ state: 'failed', error, flat });
      return false;
    }
  };
  return [now, save];
}
