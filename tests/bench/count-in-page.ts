import { readChat } from '@/utils/chat/read/read-chat';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { PageView } from '@/utils/dom/page-view';
import { readDocument } from '@/utils/forms/read/read-document';

/** How often one look asked the browser. */
export interface LookCounts {
  styles: number;
  boxes: number;
  hitTests: number;
  controls: number;
}

/** Counts while the document is looked at once. */
export function countLook(): LookCounts {
  const counts: LookCounts = { styles: 0, boxes: 0, hitTests: 0, controls: 0 };
  const undo = [
    counting(globalThis, 'getComputedStyle', () => counts.styles++),
    counting(Element.prototype, 'getBoundingClientRect', () => counts.boxes++),
    counting(Document.prototype, 'elementFromPoint', () => counts.hitTests++),
    counting(Document.prototype, 'elementsFromPoint', () => counts.hitTests++),
  ];
  const view = new PageView(document);
  const registry = new ControlRegistry();
  const { forms } = readDocument(document, registry, view);
  readChat(document, registry, view);
  for (const end of undo) end();
  counts.controls = forms.flatMap(({ controls }) => controls).length;
  return counts;
}

function counting(holder: object, name: string, called: () => void): () => void {
  const original: unknown = Reflect.get(holder, name);
  if (typeof original !== 'function') throw new Error(`no ${name}`);
  Reflect.set(holder, name, function (this: unknown, ...args: unknown[]) {
    called();
    return Reflect.apply(original, this, args);
  });
  return () => Reflect.set(holder, name, original);
}
