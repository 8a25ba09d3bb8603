import type { Box, Survey } from '@/utils/model/capture/camera-protocol';
import { CaptureError } from '@/utils/model/capture/capture-error';
import { Assembly } from './assembly';
import type { CameraLink } from './camera-link';
import { type CapturedPicture, captureVisible } from './capture-visible';
import { Pacer } from './pacer';
import { planTiles } from './plan-tiles';

/** Chrome takes two pictures a second; a little more than half of one keeps to that. Firefox knows no such limit. ms */
const CHROME_INTERVAL = 505;

export interface Stitching {
  tabId: number;
  link: CameraLink;
  survey: Survey;
  /** What of the content is wanted. */
  region: Box;
  /** The whole page is wanted: what is fixed in it shows once, and what stands around an inner scroller. */
  whole: boolean;
  hasQuota: boolean;
  signal: AbortSignal;
  /** @param done pictures taken, of `count` */
  onProgress: (done: number, count: number) => void;
}

/**
 * A picture of more than the view: scrolls, takes picture after picture, puts them together.
 * @throws CaptureError
 */
export async function stitch(job: Stitching): Promise<CapturedPicture> {
  const { survey, region, whole, link } = job;
  const rows = planTiles(region, survey.box, survey.pixelRatio);
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  const pacer = new Pacer(job.hasQuota ? CHROME_INTERVAL : 0);
  const framed = whole && survey.inner;
  let assembly: Assembly | null = null;
  let done = 0;
  let covered = { left: region.left, top: region.top };
  let view: ImageBitmap | null = null;
  for (const row of rows) {
    let bottom = covered.top;
    covered = { ...covered, left: region.left };
    for (const to of row) {
      const at = await link.ask('go', { to, hideFixed: !whole || done > 0, stitched: true });
      job.signal.throwIfAborted();
      await pacer.turn();
      job.signal.throwIfAborted();
      view?.close();
      view = await createImageBitmap((await captureVisible(job.tabId)).blob);
      if (!assembly) {
        assembly = new Assembly(survey, region, view.width / survey.view.width, framed);
        if (framed) assembly.addHead(view);
      }
      assembly.add(view, at, covered);
      covered = { ...covered, left: at.left + survey.box.width };
      bottom = Math.max(bottom, at.top + survey.box.height);
      done += 1;
      job.onProgress(done, count);
    }
    covered = { left: region.left, top: bottom };
  }
  if (!assembly || !view) throw new CaptureError('failed');
  if (framed) assembly.addFoot(view);
  view.close();
  return assembly.finish();
}
