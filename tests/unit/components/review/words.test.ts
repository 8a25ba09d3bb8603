import { expect, it } from 'vitest';
import { controlLabel } from '@/components/review/control-label';
import { missingDetail, skipKey } from '@/components/review/skipped-rows';

it.each([
  ['E-mail *', 'E-mail'],
  ['* Name:', 'Name'],
  ['Your C* code', 'Your C* code'],
  ['***', ''],
])('takes the marks off %j', (label, words) => {
  expect(controlLabel(label)).toBe(words);
});

it.each([
  ['message', 'part-problem'],
  ['name', 'given-name'],
  ['order-number', 'order-number'],
  ['tel', 'tel'],
  ['consent', null],
  ['bday', 'bday'],
  ['username', null],
] as const)('knows where %s is given', (type, field) => {
  expect(missingDetail(type)).toBe(field);
});

it.each([
  ['yours', 'checkbox', 'consent', 'skip_yours_tick'],
  ['yours', 'input', 'captcha', 'skip_yours_type'],
  ['yours', 'select', 'category', 'skip_yours'],
  ['never', 'input', 'password', 'skip_never'],
] as const)('says what is left to the person: %s %s %s', (skip, widget, type, key) => {
  expect(skipKey(skip, { widget, type })).toBe(key);
});
