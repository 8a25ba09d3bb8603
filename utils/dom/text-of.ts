import { cleanText } from '@/utils/text/clean-text';
import { attributeOf, firstChildOf, localNameOf, nextSiblingOf } from './node-access';
import { UNREAD_ELEMENTS } from './unread-elements';

/** The words inside an element, those of its controls left out, hidden ones included (a label may be for screen readers only). */
export function textOf(element: Node, maxLength: number): string {
  const parts: string[] = [];
  collect(element, parts, maxLength * 2);
  return cleanText(parts.join(' '), maxLength);
}

function collect(node: Node, parts: string[], room: number): number {
  let left = room;
  for (let child = firstChildOf(node); child && left > 0; child = nextSiblingOf(child)) {
    if (child instanceof Text) {
      const text = child.data.slice(0, left);
      if (text.trim() === '') continue;
      parts.push(text);
      left -= text.length;
    } else if (child instanceof Element) {
      const name = localNameOf(child);
      if (name === 'img') parts.push(attributeOf(child, 'alt').slice(0, left));
      else if (!UNREAD_ELEMENTS.has(name)) left = collect(child, parts, left);
    }
  }
  return left;
}
