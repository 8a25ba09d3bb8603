import type { Box, Point, Survey } from '@/utils/model/capture/camera-protocol';
import { fitCanvas } from '@/utils/model/capture/fit-canvas';
import type { CapturedPicture } from './capture-visible';
import { placeTile } from './place-tile';

/** A picture being put together from pictures of the view. Sizes given are CSS pixels, the picture's own are the screen's. */
export class Assembly {
  private readonly canvas: OffscreenCanvas;
  private readonly context: OffscreenCanvasRenderingContext2D;
  private readonly scale: number;
  private readonly frame: { left: number; top: number; right: number; bottom: number };

  /**
   * @param region of the content
   * @param pixels of the picture to a CSS pixel
   * @param framed what stands around an inner scroller belongs to the picture
   * @throws Error where the browser gives no canvas
   */
  constructor(
    private readonly survey: Survey,
    private readonly region: Box,
    private readonly pixels: number,
    framed: boolean,
  ) {
    const { box, view } = survey;
    this.frame = framed
      ? { left: box.left, top: box.top, right: view.width - box.left - box.width, bottom: view.height - box.top - box.height }
      : { left: 0, top: 0, right: 0, bottom: 0 };
    const width = Math.round((region.width + this.frame.left + this.frame.right) * pixels);
    const height = Math.round((region.height + this.frame.top + this.frame.bottom) * pixels);
    const fit = fitCanvas(width, height);
    this.scale = pixels * fit;
    this.canvas = new OffscreenCanvas(Math.max(1, Math.floor(width * fit)), Math.max(1, Math.floor(height * fit)));
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('no canvas of this size');
    this.context = context;
    context.imageSmoothingEnabled = fit < 1;
  }

  /** Draws what is new in a picture of the view. */
  add(view: ImageBitmap, at: Point, from: Point): void {
    const placement = placeTile(at, this.survey.box, this.region, from);
    if (!placement) return;
    const { left, top } = this.frame;
    const target = { ...placement.target, left: placement.target.left + left, top: placement.target.top + top };
    this.draw(view, placement.source, target);
  }

  /** Draws what stands above and beside an inner scroller. */
  addHead(view: ImageBitmap): void {
    const { box } = this.survey;
    const { width } = this.survey.view;
    this.draw(
      view,
      { left: 0, top: 0, width, height: box.top + box.height },
      { left: 0, top: 0, width, height: box.top + box.height },
    );
  }

  /** Draws what stands below an inner scroller. */
  addFoot(view: ImageBitmap): void {
    const { bottom, top } = this.frame;
    if (bottom <= 0) return;
    const { width, height } = this.survey.view;
    const source = { left: 0, top: height - bottom, width, height: bottom };
    this.draw(view, source, { ...source, top: top + this.region.height });
  }

  async finish(): Promise<CapturedPicture> {
    const blob = await this.canvas.convertToBlob({ type: 'image/png' });
    return { blob, width: this.canvas.width, height: this.canvas.height };
  }

  /** Edges are rounded, not sizes: neighbours meet without a seam. */
  private draw(view: ImageBitmap, source: Box, target: Box): void {
    const left = Math.round(target.left * this.scale);
    const top = Math.round(target.top * this.scale);
    const width = Math.round((target.left + target.width) * this.scale) - left;
    const height = Math.round((target.top + target.height) * this.scale) - top;
    const unscaled = this.scale === this.pixels;
    const sourceLeft = Math.round(source.left * this.pixels);
    const sourceTop = Math.round(source.top * this.pixels);
    const sourceWidth = unscaled ? width : Math.round(source.width * this.pixels);
    const sourceHeight = unscaled ? height : Math.round(source.height * this.pixels);
    this.context.drawImage(view, sourceLeft, sourceTop, sourceWidth, sourceHeight, left, top, width, height);
  }
}
