import type { AttachReport } from '@/utils/forms/fill-report';
import { acceptsFile } from './accepts-file';

/**
 * Puts a file into a file input as the person's own choice would, and looks whether the page kept it. An input that takes several
 * keeps those it has.
 */
export async function attachFile(
  element: Element | undefined,
  file: File,
  settle: () => Promise<void>,
): Promise<AttachReport['outcome']> {
  if (!(element instanceof HTMLInputElement) || !element.isConnected || element.type !== 'file') return 'gone';
  if (!acceptsFile(element.accept, file)) return 'not-accepted';
  const transfer = new DataTransfer();
  if (element.multiple) for (const present of Array.from(element.files ?? [])) transfer.items.add(present);
  transfer.items.add(file);
  element.files = transfer.files;
  const { files } = element;
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  // Uploaders often empty the input once they have taken the file over, so what it held at the events counts, too.
  const taken = Array.from(files ?? []).some(({ name, size }) => name === file.name && size === file.size);
  await settle();
  return taken ? 'attached' : 'did-not-stick';
}
