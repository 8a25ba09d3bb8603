import { dragEvent, transferWith } from './transfer-events';

/**
 * Drops a file on an element as a person would drag it there from a folder.
 * @returns whether the page takes what is dropped there: by the drag-and-drop model it says so by cancelling `dragover`
 * https://html.spec.whatwg.org/multipage/dnd.html#drag-and-drop-processing-model
 */
export function giveByDrop(element: Element, file: File): boolean {
  const transfer = transferWith(file);
  const { left, top, width, height } = element.getBoundingClientRect();
  const tell = (type: string) => {
    const event = dragEvent(type, transfer, { clientX: left + width / 2, clientY: top + height / 2 });
    element.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const entered = tell('dragenter');
  const over = tell('dragover');
  if (!over && !entered) {
    // A zone that lit up for the drag goes dark again.
    tell('dragleave');
    return false;
  }
  tell('drop');
  return true;
}
