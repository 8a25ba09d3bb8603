/** Where a person would press an element: its middle. */
function pointOf(element: Element): { clientX: number; clientY: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

/** Everything a click of the main mouse button tells a page. Whether it may be told is decided by who calls. */
export function pressPoint(element: HTMLElement): void {
  const common = { bubbles: true, cancelable: true, composed: true, view: null, ...pointOf(element) };
  const pointer = (type: string, buttons: number) =>
    element.dispatchEvent(
      new PointerEvent(type, { ...common, button: 0, buttons, pointerId: 1, pointerType: 'mouse', isPrimary: true }),
    );
  const mouse = (type: string, buttons: number) =>
    element.dispatchEvent(new MouseEvent(type, { ...common, button: 0, buttons, detail: 1 }));
  pointer('pointerover', 0);
  mouse('mouseover', 0);
  pointer('pointermove', 0);
  mouse('mousemove', 0);
  pointer('pointerdown', 1);
  mouse('mousedown', 1);
  pointer('pointerup', 0);
  mouse('mouseup', 0);
  mouse('click', 0);
}
