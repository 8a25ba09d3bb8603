import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ControlRegistry } from '@/utils/dom/control-registry';
import type { FormSigns } from '@/utils/page/form-signs';
import { looksRefused, readFormSigns } from '@/utils/page/form-signs';
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

const before: FormSigns = { message: 'Help', invalid: 0, errors: ['Maintenance on Sunday'], busy: false };

describe('looksRefused', () => {
  it.each([
    ['a field is called wrong', { invalid: 1 }],
    ['a new error is shown', { errors: ['Maintenance on Sunday', 'Enter your name'] }],
  ])('where the message still stands there and %s', (_, now) => expect(looksRefused(before, { ...before, ...now })).toBe(true));

  it.each([
    ['nothing has changed', {}],
    ['the message is gone', { message: '', invalid: 1 }],
    ['another message stands there', { message: 'Hello', invalid: 1 }],
    ['it is on its way', { busy: true, invalid: 1 }],
    ['an error has gone', { errors: [] }],
  ])('not where %s', (_, now) => expect(looksRefused(before, { ...before, ...now })).toBe(false));

  it('not of a form without a message', () => {
    expect(looksRefused({ ...before, message: '' }, { ...before, message: '', invalid: 2 })).toBe(false);
  });

  it('after a refusal, already where the same is still called wrong', () => {
    const wrong = { ...before, invalid: 1 };
    expect(looksRefused(wrong, wrong)).toBe(false);
    expect(looksRefused(wrong, wrong, true)).toBe(true);
    expect(looksRefused(wrong, { ...before, errors: [] }, true)).toBe(false);
  });
});
