import type { Box, Steer } from '@/utils/model/capture/camera-protocol';
import { movedBox } from './moved-box';
import type { Choice } from './picker';

/** A press that ends this near where it began was a slip, CSS pixels. */
const SLIP = 4;
const SHARE = 0.5;

/** Choosing an area: by dragging over the page, or by moving a box with the arrow keys (with Shift: its size) and Enter. */
export class AreaDrag implements Choice {
  private from: { x: number; y: number } | null = null;
  private keyed = false;
  readonly element = null;
  box: Box | null = null;

  handle(event: Event): boolean {
    if (event instanceof KeyboardEvent) return event.type === 'keydown' && this.pressed(event);
    if (!(event instanceof PointerEvent)) return false;
    const point = { x: event.clientX, y: event.clientY };
    if (event.type === 'pointerdown') this.from = point;
    if (!this.from) return false;
    if (event.type === 'pointerdown' || event.type === 'pointermove' || event.type === 'pointerup') {
      this.keyed = false;
      this.box = spannedBox(this.from, point, { width: innerWidth, height: innerHeight });
    }
    if (event.type !== 'pointerup') return false;
    this.from = null;
    if (this.box && this.box.width > SLIP && this.box.height > SLIP) return true;
    this.box = null;
    return false;
  }

  steer(steer: Steer): void {
    this.begin();
    const by = steer === 'wider' ? 1 : -1;
    if (this.box) this.box = movedBox(this.box, by > 0 ? 'grow' : 'shrink', { width: innerWidth, height: innerHeight });
  }

  private pressed(event: KeyboardEvent): boolean {
    if (event.key === 'Enter') return this.box !== null;
    if (!event.key.startsWith('Arrow')) return false;
    this.begin();
    if (!this.box) return false;
    const view = { width: innerWidth, height: innerHeight };
    this.box = movedBox(this.box, { key: event.key, resize: event.shiftKey }, view);
    return false;
  }

  /** Who does not drag begins with a box in the middle. */
  private begin(): void {
    if (this.keyed && this.box) return;
    this.keyed = true;
    const width = innerWidth * SHARE;
    const height = innerHeight * SHARE;
    this.box ??= { left: (innerWidth - width) / 2, top: (innerHeight - height) / 2, width, height };
  }
}

interface Position {
  x: number;
  y: number;
}

/** The box between two corners, whichever they are, as far as it lies in the view. CSS pixels. */
export function spannedBox(one: Position, other: Position, view: { width: number; height: number }): Box {
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const left = within(Math.min(one.x, other.x), view.width);
  const top = within(Math.min(one.y, other.y), view.height);
  const right = within(Math.max(one.x, other.x), view.width);
  const bottom = within(Math.max(one.y, other.y), view.height);
  return { left, top, width: right - left, height: bottom - top };
}
