import { attributeOf, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf } from '@/utils/dom/node-access';

const ITEM_TAGS: ReadonlySet<string> = new Set(['li', 'tr']);
const ITEM_ROLES: ReadonlySet<string> = new Set(['listitem', 'row', 'option', 'article']);
const CELL_TAGS: ReadonlySet<string> = new Set(['td', 'th']);
/** Children alike that many times are a list, whatever they are made of. */
const ALIKE = 3;
const MAX_COLUMN = 280;

/** Says of the elements of a page in which column of which list they stand, going down from the top. */
export class ListColumns {
  private lists = 0;

  /**
   * @param column of the element around
   * @returns for each child element the column it is in
   */
  below(element: Element, column: string): (child: Element) => string {
    const counts = new Map<string, number>();
    for (const child of childElements(element)) counts.set(lookOf(child), (counts.get(lookOf(child)) ?? 0) + 1);
    let list = '';
    let cell = 0;
    return (child) => {
      const tag = localNameOf(child);
      if (isItem(child, counts.get(lookOf(child)) ?? 0)) {
        // The rows of one table are one list, its head and its body included.
        if (list === '') list = tag === 'tr' && column !== '' ? column : `${++this.lists}`;
        return list;
      }
      if (tag === 'table') return `${++this.lists}`;
      if (column === '' || tag === 'thead' || tag === 'tbody' || tag === 'tfoot') return column;
      const step = CELL_TAGS.has(tag) || attributeOf(child, 'role') === 'cell' ? `cell${++cell}` : tag;
      return `${column}>${step}`.slice(0, MAX_COLUMN);
    };
  }
}

function isItem(element: Element, alike: number): boolean {
  const tag = localNameOf(element);
  if (ITEM_TAGS.has(tag) || ITEM_ROLES.has(attributeOf(element, 'role'))) return true;
  return alike >= ALIKE && !CELL_TAGS.has(tag) && attributeOf(element, 'class') !== '';
}

const lookOf = (element: Element) => `${localNameOf(element)} ${attributeOf(element, 'class')}`;

function* childElements(element: Element): Generator<Element> {
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) if (isElement(child)) yield child;
}

const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
