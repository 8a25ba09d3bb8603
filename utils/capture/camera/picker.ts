import type { Box, PickWay, Steer } from '@/utils/model/capture/camera-protocol';
import { AreaDrag } from './area-drag';
import { ElementChoice } from './element-choice';
import { frames } from './frames';
import { PickerVeil } from './picker-veil';

/** One way of choosing: told of every trusted event, it says what is chosen. */
export interface Choice {
  /** What to outline, in the view, CSS pixels. */
  readonly box: Box | null;
  /** What is chosen, where it is an element. */
  readonly element: Element | null;
  /** @returns whether the choice is made */
  handle(event: Event): boolean;
  steer(steer: Steer): void;
}

/** Everything a page could hear of the person's choosing. */
const EVENTS = [
  ...['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mousemove', 'mouseup', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'keydown', 'keyup', 'keypress', 'touchstart', 'touchmove', 'touchend', 'dragstart', 'selectstart'],
] as const;

/** What was chosen: an element, or a box in the view, CSS pixels. */
export interface Picked {
  box: Box;
  element: Element | null;
}

/** The rest of the press that chose is not for the page either, ms. */
const AFTERMATH = 100;

/** Has the person choose a part of the page. What they do for it, the page is not told. */
export class Picker {
  private current: { choice: Choice; show: () => void; end: (taken: boolean) => void } | null = null;

  /** @returns `null` where they chose none */
  async pick(way: PickWay): Promise<Picked | null> {
    this.current?.end(false);
    const veil = new PickerVeil();
    const choice = way === 'element' ? new ElementChoice((x, y) => veil.elementBelow(x, y)) : new AreaDrag();
    const show = () => veil.outline(choice.box);
    const taken = await new Promise<boolean>((resolve) => {
      const listen = (event: Event) => {
        // A page that sends events of its own chooses nothing.
        if (!event.isTrusted) return;
        hold(event);
        if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape')
          return this.current?.end(false);
        const made = choice.handle(event);
        show();
        if (made) end(true);
      };
      const scrolled = () => show();
      const end = (isTaken: boolean) => {
        if (this.current === null) return;
        this.current = null;
        const held = new AbortController();
        setTimeout(() => held.abort(), AFTERMATH);
        for (const name of EVENTS) addEventListener(name, hold, { capture: true, passive: false, signal: held.signal });
        for (const name of EVENTS) removeEventListener(name, listen, { capture: true });
        removeEventListener('scroll', scrolled, { capture: true });
        veil.remove();
        resolve(isTaken);
      };
      for (const name of EVENTS) addEventListener(name, listen, { capture: true, passive: false });
      addEventListener('scroll', scrolled, { capture: true, passive: true });
      this.current = { choice, show, end };
      show();
    });
    // The outline must be gone from the screen before the picture is taken.
    await frames(2);
    const { box, element } = choice;
    return taken && box && box.width >= 1 && box.height >= 1 ? { box, element } : null;
  }

  steer(steer: Steer): void {
    if (!this.current) return;
    if (steer === 'take' || steer === 'cancel') {
      this.current.end(steer === 'take');
      return;
    }
    this.current.choice.steer(steer);
    this.current.show();
  }
}

function hold(event: Event): void {
  if (!event.isTrusted) return;
  event.stopImmediatePropagation();
  if (event.cancelable) event.preventDefault();
}
