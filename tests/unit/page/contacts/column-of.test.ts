import { expect, it } from 'vitest';
import { columnOf } from '@/utils/page/contacts/column-of';

function columnsOf(rows: string): string[] {
  document.body.innerHTML = `<table>${rows}</table>`;
  return [...document.querySelectorAll('td')].map(columnOf);
}

it('names the columns of a table by its first row', () => {
  const head = '<thead><tr><th>Office</th><th>Phone</th><th>Fax</th></tr></thead>';
  const row = '<tr><td>Leeds</td><td>0113 496 0101</td><td>0113 496 0102</td></tr>';
  expect(columnsOf(head + row + row)).toEqual(['Office', 'Phone', 'Fax', 'Office', 'Phone', 'Fax']);
});

it('takes a first row of plain cells for names where it holds no numbers', () => {
  const row = '<tr><td>Томск</td><td>(3822) 53-00-01</td></tr>';
  expect(columnsOf(`<tr><td>Город</td><td>Факс</td></tr>${row}`)).toEqual(['', '', 'Город', 'Факс']);
  expect(columnsOf(row + row)).toEqual(['', '', '', '']);
});

it('names no columns where each row has its name, nor outside of tables', () => {
  expect(columnsOf('<tr><th>Town</th><td>Leeds</td></tr><tr><th>Fax</th><td>612</td></tr>')).toEqual(['', '']);
  document.body.innerHTML = '<p>611</p>';
  expect(columnOf(document.querySelector('p') ?? document.body)).toBe('');
});
