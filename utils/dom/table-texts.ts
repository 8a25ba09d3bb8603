import { closest, hasAny, localNameOf, parentOf } from './node-access';
import { textOf } from './text-of';

const MAX_CELL = 200;
const CONTROLS = 'input:not([type=hidden]), textarea, select';

/** What the table says of a control: the cell left of it in its row, and the cell above it in a row of headers. `''` for none. */
export function tableTexts(control: Element): { left: string; above: string } {
  const cell = closest(control, 'td, th, [role=cell], [role=gridcell]');
  const row = cell && parentOf(cell);
  if (!cell || !(row instanceof Element)) return { left: '', above: '' };
  const cells = cellsOf(row);
  const index = cells.indexOf(cell);
  const previous = cells[index - 1];
  const left = previous && !hasAny(previous, CONTROLS) ? textOf(previous, MAX_CELL) : '';
  const above = left === '' ? cellsOf(rowBefore(row))[index] : undefined;
  return { left, above: above && !hasAny(above, CONTROLS) ? textOf(above, MAX_CELL) : '' };
}

function cellsOf(row: Element | null): Element[] {
  return row
    ? [...row.children].filter((child) => /^t[dh]$/.test(localNameOf(child)) || child.matches('[role=cell], [role=gridcell]'))
    : [];
}

/** The nearest row before this one; that of a `thead` when this is the first of its body. */
function rowBefore(row: Element): Element | null {
  const sibling = Reflect.get(Element.prototype, 'previousElementSibling', row);
  if (sibling instanceof Element) return sibling;
  const section = parentOf(row);
  const head = section instanceof Element ? Reflect.get(Element.prototype, 'previousElementSibling', section) : null;
  if (!(head instanceof Element) || localNameOf(head) !== 'thead') return null;
  return head.lastElementChild;
}
