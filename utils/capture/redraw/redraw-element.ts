import html2canvas from 'html2canvas';
import { subject } from '@/utils/capture/camera/subject';
import { fitCanvas } from '@/utils/model/capture/fit-canvas';
import { markForeign } from './mark-foreign';

/** An image that has not come by then is left out, ms. */
const PATIENCE = 3_000;

/**
 * Draws the element that the person chose anew, from its styles, where the browser gives no picture of it. The only way into a canvas
 * that needs no permission, and it leaves out what comes from other sites. While it draws, a copy of the page stands in a hidden frame.
 * @returns `data:` address of a PNG; `null` where the element has gone
 */
export async function redrawElement(): Promise<string | null> {
  const element = subject();
  if (!element?.isConnected) return null;
  const { width, height } = element.getBoundingClientRect();
  const scale = devicePixelRatio * fitCanvas(width * devicePixelRatio, height * devicePixelRatio);
  const canvas = await html2canvas(element, {
    scale,
    logging: false,
    useCORS: false,
    allowTaint: false,
    imageTimeout: PATIENCE,
    backgroundColor: groundOf(element),
    onclone: (copy) => markForeign(copy, location.origin),
  });
  return canvas.toDataURL('image/png');
}

/** What shows through an element without a ground of its own. */
function groundOf(element: Element): string {
  for (let current: Element | null = element; current; current = current.parentElement) {
    const { backgroundColor } = getComputedStyle(current);
    if (backgroundColor !== 'transparent' && !/(?:,|\/)\s*0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return '#fff';
}
