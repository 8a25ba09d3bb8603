import type { Framing } from '@/utils/capture/annotate/framing';
import type { Box, Part, PickWay, Steer, Survey } from '@/utils/model/capture/camera-protocol';
import { CaptureError } from '@/utils/model/capture/capture-error';
import { fitCanvas } from '@/utils/model/capture/fit-canvas';
import { CameraLink } from './camera-link';
import { canCaptureInOne, captureInOne } from './capture-in-one';
import type { CaptureNotice } from './capture-notice';
import { type CapturedPicture, captureVisible } from './capture-visible';
import { readPage, type SeenPage } from './read-page';
import { canRedraw, redraw } from './redraw';
import { stitch } from './stitch';

export interface CaptureWish {
  tabId: number;
  /** The whole page, a part that the person chooses in it, or what says a text. */
  what: 'page' | PickWay | { says: string };
  signal: AbortSignal;
  /** @param done pictures taken, of `count` */
  onProgress: (done: number, count: number) => void;
  /** The person is choosing: this is how the panel takes part. */
  onPicking?: (steer: (steer: Steer) => void) => void;
}

export interface PagePicture extends CapturedPicture {
  /** What the person must know of the picture. */
  notices: readonly CaptureNotice[];
  /** What the page says and where the picture shows it; `null` where the page could not be read. */
  seen: SeenPage | null;
}

type NotedPicture = Omit<PagePicture, 'seen'>;
type FramedPicture = NotedPicture & { framing: Framing };

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
    const { framing, ...picture } = await (wish.what === 'page'
      ? wholePage(wish, link)
      : chosenPart(wish, await partFor(wish, wish.what, link), link));
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
  const picture = await captureRegion(wish, link, survey, survey.content);
  return { ...picture, notices: survey.endless ? ['endless', ...picture.notices] : picture.notices, framing };
}

/** @throws CaptureError where the person chose nothing, or what they want pictured has gone */
async function partFor(wish: CaptureWish, what: PickWay | { says: string }, link: CameraLink): Promise<Part> {
  if (typeof what === 'object') {
    const found = await link.ask('find', { text: what.says });
    if (!found) throw new CaptureError('error-gone');
    return found;
  }
  wish.onPicking?.((steer) => {
    link.ask('steer', { steer }).catch((error: unknown) => console.debug('[casebook] choosing was not steered', error));
  });
  const picked = await link.ask('pick', { way: what });
  if (!picked) throw new CaptureError('cancelled');
  return picked;
}

/** As the browser shows it; drawn anew where that is cut off or the browser refuses. */
async function chosenPart(wish: CaptureWish, part: Part, link: CameraLink): Promise<FramedPicture> {
  const survey = await link.ask('measure', {});
  const isDrawable = canRedraw() && wish.what !== 'area';
  const redrawn = async (): Promise<FramedPicture> => ({
    ...(await redraw(wish.tabId)),
    notices: ['redrawn'],
    framing: { way: 'content', region: part.box, survey, whole: false },
  });
  if (part.cut && isDrawable) {
    const picture = await redrawn().catch(() => null);
    if (picture) return picture;
  }
  try {
    const picture = await partInSight(wish, part.box, survey, link);
    return part.cut ? { ...picture, notices: ['cut', ...picture.notices] } : picture;
  } catch (error) {
    if (!isDrawable || !isRefused(error)) throw error;
    return redrawn();
  }
}

/** The page may be touched, or there would be no camera in it; it is the browser that gives no picture. */
function isRefused(error: unknown): boolean {
  return error instanceof CaptureError && (error.reason === 'forbidden' || error.reason === 'failed');
}

async function partInSight(wish: CaptureWish, region: Box, survey: Survey, link: CameraLink): Promise<FramedPicture> {
  const { at, box, view, inner } = survey;
  const inBox = { ...region, left: region.left - at.left, top: region.top - at.top };
  const shown = { ...inBox, left: inBox.left + box.left, top: inBox.top + box.top };
  if (isInView(shown, view) && (!inner || isInView(inBox, box))) {
    const picture = await captureVisible(wish.tabId);
    return { ...(await cropPicture(picture, shown, view.width)), notices: [], framing: { way: 'view', shown } };
  }
  const framing: Framing = { way: 'content', region, survey, whole: false };
  return { ...(await captureRegion(wish, link, survey, region)), framing };
}

async function captureRegion(wish: CaptureWish, link: CameraLink, survey: Survey, region: Box): Promise<NotedPicture> {
  const whole = wish.what === 'page';
  const fits = fitCanvas(region.width * survey.pixelRatio, region.height * survey.pixelRatio) === 1;
  const noted = (picture: CapturedPicture): NotedPicture => ({ ...picture, notices: fits ? [] : ['smaller'] });
  const { tabId, signal, onProgress } = wish;
  const inOne = canCaptureInOne();
  // It pictures neither what scrolls inside the document nor what lies left of its corner (Firefox 153).
  if (!inOne || survey.inner || survey.content.left < 0)
    return noted(await stitch({ tabId, link, survey, region, whole, hasQuota: !inOne, signal, onProgress }));
  // What is fixed is pictured where it stands: at the top, as the person first meets the page.
  await link.ask('go', { to: { left: 0, top: 0 }, hideFixed: !whole, stitched: false });
  signal.throwIfAborted();
  return noted(await captureInOne(tabId, region, survey.pixelRatio));
}

/**
 * A part of a picture of the view.
 * @param box of the view, CSS pixels
 * @param viewWidth what the picture shows, CSS pixels
 */
async function cropPicture(picture: CapturedPicture, box: Box, viewWidth: number): Promise<CapturedPicture> {
  const scale = picture.width / viewWidth;
  const left = Math.max(0, Math.floor(box.left * scale));
  const top = Math.max(0, Math.floor(box.top * scale));
  const width = Math.max(1, Math.min(picture.width, Math.ceil((box.left + box.width) * scale)) - left);
  const height = Math.max(1, Math.min(picture.height, Math.ceil((box.top + box.height) * scale)) - top);
  const bitmap = await createImageBitmap(picture.blob);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, left, top, width, height, 0, 0, width, height);
  bitmap.close();
  return { blob: await canvas.convertToBlob({ type: 'image/png' }), width, height };
}

/** Less than half a pixel outside is a rounding error. */
const TOLERANCE = 0.5;

/** Does all of a box lie in the view? CSS pixels. */
export function isInView(box: Box, view: { width: number; height: number }): boolean {
  return (
    box.left >= -TOLERANCE &&
    box.top >= -TOLERANCE &&
    box.left + box.width <= view.width + TOLERANCE &&
    box.top + box.height <= view.height + TOLERANCE
  );
}
