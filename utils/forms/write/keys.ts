const COMMON = { bubbles: true, cancelable: true, composed: true };

/** @returns whether the page let the key through */
export function keyDown(element: Element, key: string): boolean {
  return element.dispatchEvent(new KeyboardEvent('keydown', { ...COMMON, ...keyOf(key) }));
}

/** Only keys that write something have it. @returns whether the page let the key through */
export function keyPress(element: Element, key: string): boolean {
  return element.dispatchEvent(new KeyboardEvent('keypress', { ...COMMON, ...keyOf(key), charCode: key.charCodeAt(0) }));
}

export function keyUp(element: Element, key: string): void {
  element.dispatchEvent(new KeyboardEvent('keyup', { ...COMMON, ...keyOf(key) }));
}

/** A key of no name, as browsers report it for what a keyboard's own helper writes. */
export const UNIDENTIFIED = 'Unidentified';

const CODES: Record<string, number> = { ArrowDown: 40, Escape: 27, Enter: 13, Backspace: 8, Tab: 9 };

/** Scripts of masks and lists still ask for the old `keyCode`. */
function keyOf(key: string): KeyboardEventInit {
  const known = CODES[key];
  if (known !== undefined) return { key, code: key, keyCode: known };
  if (key === UNIDENTIFIED) return { key };
  return { key, keyCode: key.toUpperCase().charCodeAt(0) };
}
