import { beforeEach, expect, it } from 'vitest';
import { fillTargetOf } from '@/utils/forms/write/fill-target';
import { refusalOf } from '@/utils/forms/write/refusal-of';
import type { ControlType } from '@/utils/model/forms/control-types';

beforeEach(() => {
  document.body.innerHTML = `<input id="text"><input id="box" type="checkbox"><div id="drawn" role="checkbox"></div>
    <button id="list" aria-haspopup="listbox" aria-disabled="true"></button><input id="kept" readonly>`;
});

function refusal(id: string, type: ControlType | undefined, isVisible = true) {
  const element = document.getElementById(id) ?? undefined;
  const target = element ? fillTargetOf(element) : null;
  const instruction = { controlId: id, value: 'x', overwrite: true };
  return refusalOf(element, target, instruction, { isVisible: () => isVisible, typeOf: () => type });
}

it.each([
  ['text', 'name', null],
  ['text', undefined, null],
  ['text', 'captcha', 'forbidden'],
  ['text', 'honeypot', 'forbidden'],
  ['text', 'one-time-code', 'forbidden'],
  ['text', 'payment-card', 'forbidden'],
  ['box', 'category', null],
  ['box', 'consent', 'forbidden'],
  ['box', undefined, 'forbidden'],
  ['drawn', 'other', null],
  ['drawn', 'consent', 'forbidden'],
  ['drawn', undefined, 'forbidden'],
  ['list', 'category', 'read-only'],
  ['kept', 'name', 'read-only'],
  ['nowhere', 'name', 'gone'],
] as const)('#%s taken for %s: %s', (id, type, expected) => expect(refusal(id, type)).toBe(expected));

it('writes into nothing that cannot be seen', () => expect(refusal('text', 'name', false)).toBe('hidden'));
