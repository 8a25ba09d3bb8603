declare global {
  /** In the extension's own world of a page, which the page does not see: the elements of the last reading. */
  var casebookBlocks: Map<number, WeakRef<Element>> | undefined;
}

/** Keeps what was read, so that a block can be shown to the person later. */
export function keepBlocks(elements: Map<number, WeakRef<Element>>): void {
  globalThis.casebookBlocks = elements;
}
