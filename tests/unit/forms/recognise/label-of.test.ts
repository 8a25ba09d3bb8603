import { expect, it } from 'vitest';
import { labelOf } from '@/utils/forms/recognise/label-of';

const INTRODUCTION = 'Tell us what happened and we will look into it.';

it('calls a control by what is nearest to it', () => {
  expect(labelOf([{ source: 'label', text: INTRODUCTION }])).toBe(INTRODUCTION);
  expect(
    labelOf([
      { source: 'before', text: 'Phone' },
      { source: 'placeholder', text: '+44' },
    ]),
  ).toBe('Phone');
});

it('does not call it by the introduction of its form where it has words of its own', () => {
  expect(
    labelOf([
      { source: 'before', text: INTRODUCTION },
      { source: 'earlier', text: 'Help' },
      { source: 'placeholder', text: 'Full name' },
    ]),
  ).toBe('Full name');
  expect(labelOf([{ source: 'before', text: INTRODUCTION }])).toBe(INTRODUCTION);
});

it('has nothing to call a control by that nothing names', () => {
  expect(labelOf([])).toBe('');
});
