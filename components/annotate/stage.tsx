import { type KeyboardEvent, type RefObject, useId, useMemo } from 'react';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import type { Size } from '@/utils/capture/annotate/framing';
import { keyAct } from '@/utils/capture/annotate/key-act';
import { markBounds } from '@/utils/capture/annotate/mark-bounds';
import { strokeWidth } from '@/utils/capture/annotate/stroke-width';
import type { SensitiveBox } from '@/utils/model/capture/sensitive-box';
import styles from './annotate.module.css';
import { MarkShape } from './mark-shape';
import type { Annotating } from './use-annotation';
import { usePointer } from './use-pointer';

interface StageProps {
  shown: RefObject<SVGSVGElement | null>;
  url: string;
  picture: Size;
  annotating: Annotating;
  /** What may be private and is not covered yet. */
  open: readonly SensitiveBox[];
  scale: number | null;
  newId: () => string;
  onRemove: (id: string) => void;
}

/** The arrow keys are the chosen mark's while the picture has the focus, as the text beside it says. */
const FOCUSABLE = { tabIndex: 0 };

/** The picture with the marks over it: drawn on with the pointer; the chosen mark is moved with the keys. */
export function Stage({ shown, url, picture, annotating, open, scale, newId, onRemove }: StageProps) {
  const { t } = useTranslate();
  const keysId = useId();
  const { drawing, selected, act, state } = annotating;
  const { draft, handlers } = usePointer({ shown, picture, annotating, newId });
  const all = useMemo(() => (draft ? [...drawing, draft] : drawing), [drawing, draft]);
  const bounds = selected && markBounds(selected);
  const line = strokeWidth(picture);
  const grip = line * 4;

  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyAct(event, selected, picture);
    if (!action || action.act === 'undo' || action.act === 'redo') return;
    event.preventDefault();
    if (action.act === 'remove') onRemove(action.id);
    else act(action);
  };

  return (
    <div className={styles.stage}>
      <p id={keysId} className={texts.hint}>
        {t('annotate_keys')}
      </p>
      <div className={styles.view}>
        <div
          role="application"
          {...FOCUSABLE}
          className={styles.picture}
          aria-label={t('annotate_picture', { count: drawing.length })}
          aria-describedby={keysId}
          onKeyDown={onKeyDown}
          data-testid="stage"
          style={{
            inlineSize: scale === null ? '100%' : `${picture.width * scale}px`,
            maxInlineSize: scale === null ? `${picture.width}px` : 'none',
          }}
        >
          <svg
            ref={shown}
            viewBox={`0 0 ${picture.width} ${picture.height}`}
            data-tool={state.tool}
            aria-hidden="true"
            {...handlers}
          >
            <image href={url} width={picture.width} height={picture.height} />
            {all.map((mark) => (
              <g key={mark.id} data-mark={mark.kind === 'crop' ? undefined : mark.id} data-kind={mark.kind}>
                <MarkShape mark={mark} drawing={all} picture={picture} />
              </g>
            ))}
            {open.map(({ left, top, width, height }) => (
              <g key={`${left} ${top} ${width}`} className={styles.private}>
                <rect x={left} y={top} width={width} height={height} className={styles.under} />
                <rect x={left} y={top} width={width} height={height} data-testid="sensitive" />
              </g>
            ))}
            {bounds && (
              <g className={styles.chosen}>
                <rect
                  x={bounds.left - line}
                  y={bounds.top - line}
                  width={bounds.width + 2 * line}
                  height={bounds.height + 2 * line}
                />
                <circle cx={bounds.left + bounds.width} cy={bounds.top + bounds.height} r={grip / 2} data-grip="" />
              </g>
            )}
          </svg>
        </div>
      </div>
    </div>
  );
}
