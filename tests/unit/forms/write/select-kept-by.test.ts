import { expect, it } from 'vitest';
import { selectKeptBy } from '@/utils/forms/write/select-kept-by';

it.each([
  ['beside it', '<select id="s" tabindex="-1"></select><span><span role="combobox" id="c">x</span></span>', true],
  ['inside it', '<div id="c" role="combobox"><select id="s" hidden></select></div>', true],
  ['after it', '<button id="c" role="combobox"></button><select id="s" aria-hidden="true"></select>', true],
  ['in use itself', '<select id="s"></select><span role="combobox" id="c">x</span>', false],
  ['in another form', '<select id="s" hidden></select><form><p><span role="combobox" id="c">x</span></p></form>', false],
])('finds the native list %s', (_where, markup, found) => {
  document.body.innerHTML = markup;
  const combobox = document.getElementById('c');
  expect(combobox && selectKeptBy(combobox)).toBe(found ? document.getElementById('s') : null);
});
