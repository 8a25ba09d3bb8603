import type { Framing } from '@/utils/capture/annotate/framing';
import type { PageTexts } from '@/utils/model/capture/page-texts';
import type { CameraLink } from './camera-link';

/** What a page says, and what a picture shows of the page. */
export interface SeenPage {
  framing: Framing;
  texts: PageTexts;
}

/** Reads the page of a picture; `null` where it cannot be read any more: the picture is worth keeping all the same. */
export async function readPage(link: CameraLink, framing: Framing): Promise<SeenPage | null> {
  return link.ask('texts', {}).then(
    (texts) => ({ framing, texts }),
    (error: unknown) => {
      console.warn('[casebook] the page could not be read', error);
      return null;
    },
  );
}
