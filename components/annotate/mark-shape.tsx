import { arrowHead } from '@/utils/capture/annotate/arrow-head';
import { coveredPixels } from '@/utils/capture/annotate/covered-pixels';
import { type Drawing, markNumberOf } from '@/utils/capture/annotate/drawing';
import type { Size } from '@/utils/capture/annotate/framing';
import { INK_COLOURS } from '@/utils/capture/annotate/ink-colours';
import type { Mark, MarkOf, Spot } from '@/utils/capture/annotate/mark';
import { HALF_DIGIT, LINE_HEIGHT, MARK_FONT, NUMBER_SHARE, TEXT_EDGE } from '@/utils/capture/annotate/mark-letters';
import { strokeWidth } from '@/utils/capture/annotate/stroke-width';

const listed = (spots: readonly Spot[]) => spots.map(({ x, y }) => `${x},${y}`).join(' ');

const linesOf = ({ text, at, size }: MarkOf<'text'>) =>
  text.split('\n').map((line, index) => ({ text: line, y: at.y + (index * LINE_HEIGHT + 1) * size }));

/** A mark as it will be in the saved picture (`draw-mark.ts` draws it there). A crop is the rest of the picture, darkened. */
export function MarkShape({ mark, drawing, picture }: { mark: Mark; drawing: Drawing; picture: Size }) {
  const { colour, on } = INK_COLOURS[mark.ink];
  const line = {
    fill: 'none',
    stroke: colour,
    strokeWidth: strokeWidth(picture),
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const;
  switch (mark.kind) {
    case 'redaction': {
      const { left, top, width, height } = coveredPixels(mark.box, picture);
      return <rect x={left} y={top} width={width} height={height} fill={colour} />;
    }
    case 'box': {
      const { left, top, width, height } = mark.box;
      return <rect x={left} y={top} width={width} height={height} {...line} />;
    }
    case 'arrow': {
      const [one, other] = arrowHead(mark.from, mark.to, strokeWidth(picture));
      return (
        <>
          <polyline points={listed([mark.from, mark.to])} {...line} />
          <polyline points={listed([one, mark.to, other])} {...line} />
        </>
      );
    }
    case 'pen':
      return <polyline points={listed(mark.points)} {...line} />;
    case 'text':
      return (
        <text
          fontFamily={MARK_FONT}
          fontWeight={600}
          fontSize={mark.size}
          fill={colour}
          stroke={on}
          strokeWidth={mark.size * TEXT_EDGE}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {linesOf(mark).map(({ text, y }) => (
            <tspan key={y} x={mark.at.x} y={y}>
              {text}
            </tspan>
          ))}
        </text>
      );
    case 'number':
      return (
        <>
          <circle cx={mark.at.x} cy={mark.at.y} r={mark.size / 2} fill={colour} />
          <text
            x={mark.at.x}
            y={mark.at.y + mark.size * NUMBER_SHARE * HALF_DIGIT}
            textAnchor="middle"
            fontFamily={MARK_FONT}
            fontWeight={600}
            fontSize={mark.size * NUMBER_SHARE}
            fill={on}
          >
            {markNumberOf(drawing, mark.id)}
          </text>
        </>
      );
    case 'crop': {
      const { left, top, width, height } = coveredPixels(mark.box, picture);
      const outer = `M0 0H${picture.width}V${picture.height}H0Z`;
      return <path d={`${outer}M${left} ${top}V${top + height}H${left + width}V${top}Z`} fill="#000" fillOpacity={0.55} />;
    }
  }
}
