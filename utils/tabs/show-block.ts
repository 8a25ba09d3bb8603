import { browser } from 'wxt/browser';

/** Scrolls the page of a tab to a block of its last reading. */
export async function showBlock(tabId: number, blockId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId },
      args: [blockId],
      func: (id: number) => {
        const kept: unknown = Reflect.get(globalThis, 'casebookBlocks');
        const reference: unknown = kept instanceof Map ? kept.get(id) : undefined;
        const element: unknown = reference instanceof WeakRef ? reference.deref() : undefined;
        if (element instanceof Element) element.scrollIntoView({ block: 'center' });
      },
    })
    .catch((error: unknown) => console.debug('[casebook] not shown', error));
}
