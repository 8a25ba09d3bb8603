import { composedParent } from '@/utils/dom/composed-parent';
import type { Box, Steer } from '@/utils/model/capture/camera-protocol';
import type { Choice } from './picker';

const KEYS: Readonly<Record<string, Steer>> = { ArrowUp: 'wider', ArrowDown: 'narrower' };

/** Choosing an element: by pointing at it, then wider or narrower by the keyboard or from the panel. */
export class ElementChoice implements Choice {
  /** From what was pointed at to what is outlined. */
  private path: Element[] = [];
  private pressed = false;

  constructor(private readonly elementAt: (x: number, y: number) => Element | null) {
    // Who never points begins in the middle.
    this.pointAt(innerWidth / 2, innerHeight / 2);
  }

  get element(): Element | null {
    return this.path.at(-1) ?? null;
  }

  get box(): Box | null {
    const rect = this.element?.getBoundingClientRect();
    return rect ? { left: rect.left, top: rect.top, width: rect.width, height: rect.height } : null;
  }

  handle(event: Event): boolean {
    if (event instanceof KeyboardEvent) {
      if (event.type !== 'keydown') return false;
      if (event.key === 'Enter') return this.path.length > 0;
      const steer = KEYS[event.key];
      if (steer) this.steer(steer);
      return false;
    }
    if (!(event instanceof MouseEvent)) return false;
    if (event.type === 'pointermove') this.pointAt(event.clientX, event.clientY);
    if (event.type === 'pointerdown') this.pressed = true;
    // Not the click: once what was pressed is gone from the page, there is none that the page could hear of.
    return event.type === 'pointerup' && this.pressed && this.path.length > 0;
  }

  steer(steer: Steer): void {
    const last = this.path.at(-1);
    if (steer === 'narrower') {
      if (this.path.length > 1) this.path.pop();
      return;
    }
    // A wrapper as large as what it holds is no step a person would see.
    for (let parent = last && composedParent(last); parent; parent = composedParent(parent)) {
      if (parent === document.documentElement) return;
      if (last && isSameSize(parent, last)) continue;
      this.path.push(parent);
      return;
    }
  }

  private pointAt(x: number, y: number): void {
    const element = this.elementAt(x, y);
    if (element && element !== this.path[0]) this.path = [element];
  }
}

function isSameSize(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return Math.abs(a.width - b.width) < 1 && Math.abs(a.height - b.height) < 1;
}
