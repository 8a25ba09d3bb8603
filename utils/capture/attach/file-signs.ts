import { deepElements } from '@/utils/dom/deep-elements';
import { visibleText } from '@/utils/dom/visible-text';

/** Widgets shorten a name to their width; this much of its beginning they leave. UTF-16 units. */
const KEPT_OF_NAME = 8;
const OWN_PICTURE = /^(?:blob|data):/;

/** What of a file can be seen in a document. */
export interface FileSigns {
  /** Pieces of visible text with the beginning of its name in it. */
  named: number;
  /** Previews drawn from bytes of the page's own: images, canvases, backgrounds. */
  previews: number;
  /** Bars of progress. */
  progress: number;
  /** File inputs that hold it. */
  held: number;
}

/** Reads them, across shadow roots. */
export function readFileSigns(root: Document, file: { name: string; size: number }): FileSigns {
  const elements = [...deepElements(root)];
  const stem = file.name.slice(0, KEPT_OF_NAME).toLowerCase();
  return {
    named:
      visibleText(root).filter(({ text }) => text.toLowerCase().includes(stem)).length +
      count(elements, (it) => isNamed(it, stem)),
    previews: count(elements, isPreview),
    progress: count(elements, (it) => it.matches('progress, [role=progressbar]')),
    held: count(elements, (it) => holdsFile(it, file)),
  };
}

/** Is there more to see of a file than before? */
export function shows(before: FileSigns, now: FileSigns): boolean {
  return now.named > before.named || now.previews > before.previews || now.progress > before.progress;
}

function holdsFile(element: Element, { name, size }: { name: string; size: number }): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'file') return false;
  return Array.from(element.files ?? []).some((held) => held.name === name && held.size === size);
}

/**
 * A preview may carry the name for those who cannot see it, a text field the link to the upload, and what a chat has sent already stands
 * there by an address with the name in it.
 */
function isNamed(element: Element, stem: string): boolean {
  const said = [element.getAttribute('alt'), element.getAttribute('title'), element.getAttribute('aria-label')];
  if (element instanceof HTMLImageElement && !OWN_PICTURE.test(element.src)) said.push(lastSegment(element.src));
  if (element instanceof HTMLTextAreaElement) said.push(element.value);
  return said.some((text) => text?.toLowerCase().includes(stem));
}

/** Hosts often begin as the names of pictures do: with the site. */
function lastSegment(address: string): string {
  const segment = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function isPreview(element: Element): boolean {
  if (element instanceof HTMLImageElement) return OWN_PICTURE.test(element.src);
  if (element instanceof HTMLCanvasElement) return true;
  return element instanceof HTMLElement && /url\(["']?(?:blob|data):/.test(element.style.backgroundImage);
}

function count(elements: readonly Element[], is: (element: Element) => boolean): number {
  return elements.filter(is).length;
}
