import type { Box, Point, Survey } from '@/utils/model/capture/camera-protocol';
import { CaptureError } from '@/utils/model/capture/capture-error';
import { Assembly } from './assembly';
import type { CameraLink } from './camera-link';
import { type CapturedPicture, captureVisible } from './capture-visible';

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

/** Lets things begin no faster than one every so many ms. */
class Pacer {
  private last = Number.NEGATIVE_INFINITY;

  constructor(private readonly interval: number) {}

  /** Resolves when the next one may begin. */
  async turn(): Promise<void> {
    const wait = this.last + this.interval - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    this.last = performance.now();
  }
}

/**
 * Where to scroll to, row by row, so that every part of a region is in the box once. The last of a row or column may lead further than
 * the content goes: the browser stops at its end, and what overlaps is left out when the tile is placed.
 * @param pixelRatio steps are whole pixels of the screen, or the browser would round them and leave a seam
 */
export function planTiles(region: Box, box: { width: number; height: number }, pixelRatio: number): Point[][] {
  const whole = (length: number) => Math.max(1, Math.floor(length * pixelRatio)) / pixelRatio;
  const columns = steps(region.left, region.width, whole(box.width));
  return steps(region.top, region.height, whole(box.height)).map((top) => columns.map((left) => ({ left, top })));
}

/** Half a pixel more is a rounding error and no tile of its own. */
const NOTHING = 0.5;

function steps(start: number, length: number, step: number): number[] {
  const positions = [start];
  for (let next = start + step; next < start + length - NOTHING; next += step) positions.push(next);
  return positions;
}
