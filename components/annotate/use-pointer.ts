import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { Size } from '@/utils/capture/annotate/framing';
import type { Mark, Spot } from '@/utils/capture/annotate/mark';
import { moveMark } from '@/utils/capture/annotate/move-mark';
import { DEFAULT_INK, drawnMark, isLargeEnough } from '@/utils/capture/annotate/new-mark';
import { resizeMark } from '@/utils/capture/annotate/resize-mark';
import type { Annotating } from './use-annotation';

interface PointerOptions {
  shown: RefObject<SVGSVGElement | null>;
  picture: Size;
  annotating: Annotating;
  newId: () => string;
}

/** What the pointer is doing since it was pressed. */
type Deed = { kind: 'draw'; id: string; spots: Spot[] } | { kind: 'move' | 'resize'; mark: Mark; from: Spot; begun: boolean };

/** Draws, moves and resizes with the pointer. One press, whatever it goes through, is one step back. */
export function usePointer({ shown, picture, annotating, newId }: PointerOptions) {
  const { state, drawing, selected, act } = annotating;
  const deed = useRef<Deed>(null);
  const [draft, setDraft] = useState<Mark | null>(null);

  const spotOf = ({ clientX, clientY }: PointerEvent): Spot => {
    const rect = shown.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    const place = (at: number, size: number, most: number) => Math.min(Math.max((at / size) * most, 0), most);
    return {
      x: Math.round(place(clientX - rect.left, rect.width, picture.width)),
      y: Math.round(place(clientY - rect.top, rect.height, picture.height)),
    };
  };
  const drawn = (id: string, spots: readonly Spot[]): Mark | null => {
    const { tool } = state;
    return tool === 'select' ? null : drawnMark({ id, kind: tool, ink: DEFAULT_INK[tool], picture }, spots);
  };

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    const from = spotOf(event);
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.closest('[data-mark]')?.getAttribute('data-mark');
    const hit = drawing.find((mark) => mark.id === id);
    event.currentTarget.setPointerCapture(event.pointerId);
    if (target?.hasAttribute('data-grip') && selected) deed.current = { kind: 'resize', mark: selected, from, begun: false };
    else if (state.tool !== 'select') deed.current = { kind: 'draw', id: newId(), spots: [from] };
    else {
      act({ act: 'select', id: hit?.id ?? null });
      deed.current = hit ? { kind: 'move', mark: hit, from, begun: false } : null;
    }
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const now = deed.current;
    if (!now) return;
    const spot = spotOf(event);
    if (now.kind === 'draw') {
      now.spots.push(spot);
      setDraft(drawn(now.id, now.spots));
      return;
    }
    const change = now.kind === 'move' ? moveMark : resizeMark;
    const mark = change(now.mark, spot.x - now.from.x, spot.y - now.from.y, picture);
    act({ act: 'change', mark, step: now.begun ? 'same' : 'new' });
    now.begun = true;
  };

  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    const now = deed.current;
    deed.current = null;
    setDraft(null);
    if (now?.kind !== 'draw') return;
    const mark = drawn(now.id, [...now.spots, spotOf(event)]);
    if (mark && isLargeEnough(mark)) act({ act: 'add', marks: [mark] });
  };

  const onPointerCancel = () => {
    deed.current = null;
    setDraft(null);
  };

  return { draft, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}
