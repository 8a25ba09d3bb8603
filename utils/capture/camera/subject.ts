/** Kept on the global object of the isolated world, which no page can see: the script that draws an element anew finds it here. */
const MARK = Symbol.for('casebook-subject');

/** The element that the picture is of; `null` when there is none any more. */
export function setSubject(element: Element | null): void {
  Reflect.set(globalThis, MARK, element);
}

export function subject(): HTMLElement | null {
  const element: unknown = Reflect.get(globalThis, MARK);
  return element instanceof HTMLElement ? element : null;
}
