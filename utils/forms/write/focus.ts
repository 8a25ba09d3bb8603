/*
 * While the person is in the panel, the page's window has no focus and the browser tells the page nothing of it: the events are made up
 * for then, so that the page hears what it would hear if the person typed.
 */

export function focusOn(element: HTMLElement): void {
  if (isActive(element)) return;
  const told = hears(element, 'focus', () => element.focus({ preventScroll: true }));
  if (told) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

export function leave(element: HTMLElement): void {
  const told = hears(element, 'blur', () => element.blur());
  if (told) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

function isActive(element: HTMLElement): boolean {
  const root = element.getRootNode();
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return active === element && element.ownerDocument.hasFocus();
}

/** Does an event of the element's own follow from doing this? */
function hears(element: HTMLElement, type: string, act: () => void): boolean {
  let heard = false;
  const listener = () => {
    heard = true;
  };
  element.addEventListener(type, listener, { capture: true });
  act();
  element.removeEventListener(type, listener, { capture: true });
  return heard;
}
