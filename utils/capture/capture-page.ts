import type { Framing } from './annotate/framing';
import { CameraLink } from './camera-link';
import type { Box, PickWay, Steer, Survey } from './camera-protocol';
import { CaptureError } from './capture-error';
import { canCaptureInOne, captureInOne } from './capture-in-one';
import { type CapturedPicture, captureVisible } from './capture-visible';
import { cropPicture } from './crop-picture';
import { isInView } from './is-in-view';
import { readPage, type SeenPage } from './read-page';
import { stitch } from './stitch';

export interface CaptureWish {
  tabId: number;
  /** The whole page, or a part that the person chooses in it. */
  what: 'page' | PickWay;
  signal: AbortSignal;
  /** @param done pictures taken, of `count` */
  onProgress: (done: number, count: number) => void;
  /** The person is choosing: this is how the panel takes part. */
  onPicking?: (steer: (steer: Steer) => void) => void;
}

export interface PagePicture extends CapturedPicture {
  /** The page goes on beyond the picture. */
  endless: boolean;
  /** What the page says and where the picture shows it; `null` where the page could not be read. */
  seen: SeenPage | null;
}

type FramedPicture = Omit<PagePicture, 'seen'> & { framing: Framing };

/**
 * A picture of more, or less, than what is in view. The page is put back as it was, whatever happens.
 * @throws CaptureError; `cancelled` where the person stopped it or chose nothing
 */
export async function capturePage(wish: CaptureWish): Promise<PagePicture> {
  const { tabId, signal } = wish;
  const link = await CameraLink.open(tabId);
  const stop = () => link.close();
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const { framing, ...picture } = await (wish.what === 'page' ? wholePage(wish, link) : chosenPart(wish, wish.what, link));
    // Before the page is put back: what stuck stands where it was pictured.
    const seen = await readPage(link, framing);
    await link.ask('restore', {});
    return { ...picture, seen };
  } catch (error) {
    throw signal.aborted && !(error instanceof CaptureError) ? new CaptureError('cancelled', { cause: error }) : error;
  } finally {
    signal.removeEventListener('abort', stop);
    link.close();
  }
}

async function wholePage(wish: CaptureWish, link: CameraLink): Promise<FramedPicture> {
  const survey = await link.ask('survey', {});
  const framing: Framing = { way: 'content', region: survey.content, survey, whole: true };
  return { ...(await captureRegion(wish, link, survey, survey.content)), endless: survey.endless, framing };
}

async function chosenPart(wish: CaptureWish, way: PickWay, link: CameraLink): Promise<FramedPicture> {
  wish.onPicking?.((steer) => void link.ask('steer', { steer }).catch(() => undefined));
  const region = await link.ask('pick', { way });
  if (!region) throw new CaptureError('cancelled');
  const survey = await link.ask('measure', {});
  const { at, box } = survey;
  const shown = { ...region, left: region.left - at.left + box.left, top: region.top - at.top + box.top };
  if (isInView(shown, survey.view)) {
    const picture = await captureVisible(wish.tabId);
    const framing: Framing = { way: 'view', shown };
    return { ...(await cropPicture(picture, shown, survey.view.width)), endless: false, framing };
  }
  const framing: Framing = { way: 'content', region, survey, whole: false };
  return { ...(await captureRegion(wish, link, survey, region)), endless: false, framing };
}

async function captureRegion(wish: CaptureWish, link: CameraLink, survey: Survey, region: Box): Promise<CapturedPicture> {
  const whole = wish.what === 'page';
  const { tabId, signal, onProgress } = wish;
  const inOne = canCaptureInOne();
  // It pictures neither what scrolls inside the document nor what lies left of its corner (Firefox 153).
  if (!inOne || survey.inner || survey.content.left < 0)
    return stitch({ tabId, link, survey, region, whole, hasQuota: !inOne, signal, onProgress });
  // What is fixed is pictured where it stands: at the top, as the person first meets the page.
  await link.ask('go', { to: { left: 0, top: 0 }, hideFixed: !whole });
  signal.throwIfAborted();
  return captureInOne(tabId, region, survey.pixelRatio);
}
