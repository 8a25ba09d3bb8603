import { pasteEvent } from './transfer-events';

/**
 * Pastes a file into an element as a person would from the clipboard.
 * @returns whether the page took it: it cancels `paste` where it does with it what no text field does by itself
 */
export function giveByPaste(element: Element, file: File): boolean {
  const event = pasteEvent(file);
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}
