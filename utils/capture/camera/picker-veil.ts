import type { Box } from '@/utils/model/capture/camera-protocol';

/** The highest there is; the top layer, where the browser has one for it, is above even that. */
const ABOVE_ALL = '2147483647';
const VEIL = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  cursor: 'crosshair',
  overflow: 'clip',
  'z-index': ABOVE_ALL,
};
const OUTLINE = {
  position: 'absolute',
  'box-sizing': 'border-box',
  border: '2px solid #1d5c4d',
  outline: '2px solid #fff',
  background: 'rgb(29 92 77 / 16%)',
  'pointer-events': 'none',
};

/** What lies over the page while the person chooses: the one thing Casebook draws into a page. The page cannot reach into it. */
export class PickerVeil {
  private readonly host = document.createElement('div');
  private readonly frame = document.createElement('div');

  constructor() {
    style(this.host, VEIL);
    style(this.frame, OUTLINE);
    this.host.attachShadow({ mode: 'closed' }).append(this.frame);
    this.host.popover = 'manual';
    document.documentElement.append(this.host);
    try {
      this.host.showPopover();
    } catch {
      // Documents that are no HTML have no top layer for it: the z-index must do.
    }
  }

  /** What the person points at below the veil. */
  elementBelow(x: number, y: number): Element | null {
    this.host.style.setProperty('pointer-events', 'none', 'important');
    let element = document.elementFromPoint(x, y);
    while (element?.shadowRoot) {
      const inner: Element | null = element.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === element) break;
      element = inner;
    }
    this.host.style.setProperty('pointer-events', 'auto', 'important');
    return element;
  }

  outline(box: Box | null): void {
    style(this.frame, {
      display: box ? 'block' : 'none',
      left: `${box?.left ?? 0}px`,
      top: `${box?.top ?? 0}px`,
      width: `${box?.width ?? 0}px`,
      height: `${box?.height ?? 0}px`,
    });
  }

  remove(): void {
    this.host.remove();
  }
}

function style(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
