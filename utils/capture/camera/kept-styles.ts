interface Kept {
  attribute: string | null;
  declarations: string;
}

/** Overrides styles on elements of a page, and gives every element back the `style` attribute it had, to the letter. */
export class KeptStyles {
  private readonly kept = new Map<HTMLElement | SVGElement, Kept>();

  /** Through the object model, which no policy of the page forbids. */
  override(element: HTMLElement | SVGElement, styles: Readonly<Record<string, string>>): void {
    if (!this.kept.has(element)) {
      const attribute = Element.prototype.getAttribute.call(element, 'style');
      this.kept.set(element, { attribute, declarations: element.style.cssText });
    }
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  }

  has(element: HTMLElement | SVGElement): boolean {
    return this.kept.has(element);
  }

  restore(): void {
    for (const [element, { attribute, declarations }] of this.kept) {
      // Chrome leaves an empty attribute behind where one is removed that was only written through the object model.
      Element.prototype.setAttribute.call(element, 'style', attribute ?? '');
      if (attribute === null) Element.prototype.removeAttribute.call(element, 'style');
      else {
        // A policy against inline styles lets the attribute stand and leaves it without effect.
        if (element.style.cssText !== declarations) element.style.cssText = declarations;
      }
    }
    this.kept.clear();
  }
}
