import { composedParent } from './composed-parent';
import { isVisible } from './is-visible';
import { browserLayout, type Layout } from './layout';

/**
 * Is a field seen by the box around it? One to search a list with is often as narrow as what is typed into it. What is not drawn at all is
 * not seen, whatever stands around it.
 */
export function isSeenInBox(
  field: Element,
  isSeen: (element: Element) => boolean = isVisible,
  layout: Layout = browserLayout,
): boolean {
  const { top, bottom } = layout.boxOf(field);
  if (bottom <= top) return false;
  const parent = composedParent(field);
  const boxes = [parent, parent && composedParent(parent)];
  return boxes.some((box) => box !== null && isSeen(box));
}
