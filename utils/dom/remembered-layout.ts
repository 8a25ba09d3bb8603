import { browserLayout, type Edges, type Layout, STYLE_NAMES, type StyleFacts, type Viewport } from './layout';

/** Layout that is asked for each style and each box once: true for as long as the page stays as it is. */
export class RememberedLayout implements Layout {
  private readonly styles = new Map<Element, StyleFacts>();
  private readonly boxes = new Map<Element, Edges>();
  private view: Viewport | null | undefined;

  constructor(private readonly layout: Layout = browserLayout) {}

  styleOf(element: Element): StyleFacts {
    const known = this.styles.get(element);
    if (known) return known;
    // It has a getter for each name, defined below, which no compiler sees.
    const style = new RememberedStyle(this.layout.styleOf(element)) as unknown as StyleFacts;
    this.styles.set(element, style);
    return style;
  }

  boxOf(element: Element): Edges {
    const known = this.boxes.get(element);
    if (known) return known;
    const box = this.layout.boxOf(element);
    this.boxes.set(element, box);
    return box;
  }

  viewport(): Viewport | null {
    if (this.view === undefined) this.view = this.layout.viewport();
    return this.view;
  }

  elementAt(near: Element, x: number, y: number): Element | null {
    return this.layout.elementAt(near, x, y);
  }
}

/** A computed style is worked out anew each time one of its values is read. */
class RememberedStyle {
  readonly values: Partial<Record<string, string>> = {};
  constructor(readonly style: StyleFacts) {}
}
for (const name of STYLE_NAMES) {
  Object.defineProperty(RememberedStyle.prototype, name, {
    get(this: RememberedStyle): string {
      this.values[name] ??= this.style[name];
      return this.values[name];
    },
  });
}
