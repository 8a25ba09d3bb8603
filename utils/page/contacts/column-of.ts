import { closest, firstMatch, localNameOf, parentOf, queryAll, textContentOf } from '@/utils/dom/node-access';
import { cleanText } from '@/utils/text/clean-text';

const MAX_COLUMNS = 30;

/** What stands over the column that a cell of a table belongs to; `''` where the table names no columns. At most 90 UTF-16 units. */
export function columnOf(cell: Element): string {
  const table = closest(cell, 'table');
  const row = parentOf(cell);
  const head = table && firstMatch(table, 'tr');
  if (!head || !(row instanceof Element) || head === row) return '';
  const names = cellsOf(head);
  const named = names.filter((name) => localNameOf(name) === 'th').length;
  const isPlain = named === 0 && names.every((name) => !/\d/.test(textContentOf(name)));
  const isHead = names.length > 1 && (named === names.length || isPlain);
  const name = isHead ? names[cellsOf(row).indexOf(cell)] : undefined;
  return name ? cleanText(textContentOf(name), 90) : '';
}

function cellsOf(row: Element): Element[] {
  return queryAll(row, ':scope > td, :scope > th').slice(0, MAX_COLUMNS);
}
