import { browser } from 'wxt/browser';

/**
 * Scrolls the page of a tab to a block of its last reading.
 * @throws Error of the browser's for a tab that has gone or may not be touched
 */
export async function showBlock(tabId: number, blockId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    args: [blockId],
    func: (id: number) => {
      const kept: unknown = Reflect.get(globalThis, 'casebookBlocks');
      const reference: unknown = kept instanceof Map ? kept.get(id) : undefined;
      const element: unknown = reference instanceof WeakRef ? reference.deref() : undefined;
      if (element instanceof Element) element.scrollIntoView({ block: 'center' });
    },
  });
}
