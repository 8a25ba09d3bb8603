import { describe, expect, it } from 'vitest';
import type { FormSigns } from '@/utils/page/form-signs';
import { looksRefused } from '@/utils/page/looks-refused';

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
