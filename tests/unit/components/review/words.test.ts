import { describe, expect, it } from 'vitest';
import { controlLabel } from '@/components/review/control-label';
import { missingDetail } from '@/components/review/missing-detail';
import { reasonText } from '@/components/review/reason-text';
import { skipKey } from '@/components/review/skip-key';
import { createTranslator } from '@/utils/i18n/translator';

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

describe('reasonText', () => {
  const { t } = createTranslator('en');
  it('prefers what the person can see for themselves', () => {
    const reasons = [
      { source: 'name' as const, text: 'usr_mail' },
      { source: 'label' as const, text: 'E-mail *' },
    ];
    expect(reasonText(reasons, t)).toBe('because the label says “E-mail”');
  });

  it('says nothing where there is nothing to say', () => {
    expect(reasonText([], t)).toBe('');
  });
});
