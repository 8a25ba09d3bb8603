import type { Box } from '@/utils/model/capture/camera-protocol';
import { arrowHead } from './arrow-head';
import { coveredPixels } from './covered-pixels';
import { type Drawing, markNumberOf } from './drawing';
import type { Size } from './framing';
import { INK_COLOURS } from './ink-colours';
import type { Mark, MarkOf, Spot } from './mark';
import { HALF_DIGIT, LINE_HEIGHT, MARK_FONT, NUMBER_SHARE, TEXT_EDGE } from './mark-letters';
import { strokeWidth } from './stroke-width';

/** Draws a mark into the picture itself. A crop is not drawn but cut. */
export function drawMark(context: OffscreenCanvasRenderingContext2D, mark: Mark, drawing: Drawing, picture: Size): void {
  const { colour, on } = INK_COLOURS[mark.ink];
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = strokeWidth(picture);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  switch (mark.kind) {
    case 'redaction':
      fill(context, coveredPixels(mark.box, picture));
      break;
    case 'box':
      context.strokeRect(mark.box.left, mark.box.top, mark.box.width, mark.box.height);
      break;
    case 'arrow': {
      const [one, other] = arrowHead(mark.from, mark.to, context.lineWidth);
      stroke(context, [mark.from, mark.to]);
      stroke(context, [one, mark.to, other]);
      break;
    }
    case 'pen':
      stroke(context, mark.points);
      break;
    case 'text':
      write(context, mark, on);
      break;
    case 'number':
      badge(context, mark, String(markNumberOf(drawing, mark.id)), on);
      break;
    case 'crop':
      break;
  }
}

function fill(context: OffscreenCanvasRenderingContext2D, { left, top, width, height }: Box): void {
  context.fillRect(left, top, width, height);
}

function stroke(context: OffscreenCanvasRenderingContext2D, line: readonly Spot[]): void {
  context.beginPath();
  for (const { x, y } of line) context.lineTo(x, y);
  context.stroke();
}

function badge(context: OffscreenCanvasRenderingContext2D, { at, size }: MarkOf<'number'>, text: string, on: string): void {
  context.beginPath();
  context.arc(at.x, at.y, size / 2, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = on;
  context.font = `600 ${size * NUMBER_SHARE}px ${MARK_FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(text, at.x, at.y + size * NUMBER_SHARE * HALF_DIGIT);
}
/** With an edge of the other colour: what is written has to be read on whatever is under it. */
function write(context: OffscreenCanvasRenderingContext2D, mark: MarkOf<'text'>, edge: string): void {
  context.font = `600 ${mark.size}px ${MARK_FONT}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.strokeStyle = edge;
  context.lineWidth = mark.size * TEXT_EDGE;
  mark.text.split('\n').forEach((line, index) => {
    const y = mark.at.y + (index * LINE_HEIGHT + 1) * mark.size;
    context.strokeText(line, mark.at.x, y);
    context.fillText(line, mark.at.x, y);
  });
}
