import { expect, it } from 'vitest';
import { press } from '@/utils/forms/write/press';

it.each([
  ['an option', '<ul role="listbox"><li id="it" role="option">x</li></ul>', true],
  ['a button of a list', '<form><button type="button" id="it" aria-haspopup="listbox">x</button></form>', true],
  ['a button outside forms', '<button id="it">x</button>', true],
  ['a button that would send the form', '<form><button id="it" aria-haspopup="listbox">x</button></form>', false],
  ['what lies in such a button', '<form><button><span id="it" role="combobox">x</span></button></form>', false],
  ['a button that would empty the form', '<form><button type="reset" id="it">x</button></form>', false],
  ['a link', '<a href="/elsewhere"><span id="it" role="option">x</span></a>', false],
])('presses %s: %#', (_what, markup, pressed) => {
  document.body.innerHTML = markup;
  const heard: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'click', 'submit', 'reset']) {
    document.body.addEventListener(type, () => heard.push(type), { once: true });
  }
  const element = document.getElementById('it');
  if (element) press(element);
  expect(heard).toEqual(pressed ? ['pointerdown', 'mousedown', 'click'] : []);
});
