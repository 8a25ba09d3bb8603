import { CameraLink } from './camera-link';
import type { PagePicture } from './capture-page';
import { captureVisible } from './capture-visible';
import { readPage, type SeenPage } from './read-page';

/**
 * A picture of what is in view of a tab, with what the page says there. The picture comes first: nothing that shows now is waited past.
 * @throws CaptureError
 */
export async function captureView(tabId: number): Promise<PagePicture> {
  const picture = await captureVisible(tabId);
  return { ...picture, notices: [], seen: await seenIn(tabId) };
}

/** There are pages that may be pictured and not be read. */
async function seenIn(tabId: number): Promise<SeenPage | null> {
  const link = await CameraLink.open(tabId).catch(() => null);
  try {
    const survey = await link?.ask('measure', {}).catch(() => null);
    return link && survey ? await readPage(link, { way: 'view', shown: { left: 0, top: 0, ...survey.view } }) : null;
  } finally {
    link?.close();
  }
}
