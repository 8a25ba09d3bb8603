import { expect, it } from 'vitest';
import { elementSaying } from '@/utils/dom/element-saying';

const saying = (html: string, text: string) => {
  document.body.innerHTML = html;
  return elementSaying(document, text)?.id ?? null;
};

it.each([
  ['the innermost', '<div id="a"><p>Before</p><p id="b">Refused, ERR-1</p></div>', 'Refused, ERR-1', 'b'],
  ['what says it in pieces', '<div id="a"><b>Payment</b><div>refused</div></div>', 'Payment refused', 'a'],
  ['nothing hidden', '<p id="a" style="display:none">Refused</p>', 'Refused', null],
  ['no script', '<script id="a">Refused</script>', 'Refused', null],
  ['nothing where it is not said', '<p id="a">Accepted</p>', 'Refused', null],
  ['nothing for no words', '<p id="a">Accepted</p>', ' ', null],
])('is %s', (_, html, text, id) => expect(saying(html, text)).toBe(id));

it('is found in a shadow root', () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  const inner = document.createElement('p');
  inner.append('Refused');
  root?.append(inner);
  expect(elementSaying(document, 'Refused')).toBe(inner);
});
