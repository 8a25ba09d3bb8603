import { beforeEach, expect, it, vi } from 'vitest';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { readFormSigns } from '@/utils/page/form-signs';
import { fakeControl, fakeForm } from '../fakes';

let registry: ControlRegistry;
const signsOf = (markup: string) => {
  document.body.innerHTML = markup;
  const text = document.querySelector('textarea') ?? document.body;
  return readFormSigns(fakeForm({ controls: [fakeControl({ id: registry.idOf(text), type: 'message' })] }), registry);
};
beforeEach(() => {
  // The fake DOM says yes to every selector and then knows none it has not heard of.
  vi.stubGlobal('CSS', { supports: () => false });
  registry = new ControlRegistry();
});

it('sees the message and nothing wrong', () =>
  expect(signsOf('<textarea> Help me </textarea>')).toEqual({ message: 'Help me', invalid: 0, errors: [], busy: false }));

it.each([
  ['a field called wrong', '<textarea aria-invalid="true">Help</textarea>', { invalid: 1 }],
  ['an alert', '<textarea>Help</textarea><p role="alert">Enter your name</p>', { errors: ['Enter your name'] }],
  ['an error by its class', '<textarea>Help</textarea><p class="form-Error">Имя?</p>', { errors: ['Имя?'] }],
  ['a field that waits', '<textarea disabled>Help</textarea>', { busy: true }],
  ['an empty field', '<textarea></textarea>', { message: '' }],
  ['a hidden field', '<div style="display:none"><textarea>Help</textarea></div>', { message: '' }],
  ['a hidden error', '<textarea>Help</textarea><p class="error" style="display:none">Name?</p>', { errors: [] }],
  ['an error without words', '<textarea>Help</textarea><p class="error"></p>', { errors: [] }],
])('sees %s', (_, markup, signs) => expect(signsOf(markup)).toMatchObject(signs));
