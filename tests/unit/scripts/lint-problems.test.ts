import { expect, it } from 'vitest';
import { lintProblems } from '@/scripts/test/lint-problems';

const finding = (code: string) => ({ code, message: 'Said so', file: 'a.js' });

it('has nothing to say of warnings that are allowed', () => {
  expect(lintProblems({ errors: [], warnings: [finding('A'), finding('A')] }, { A: 2 })).toEqual([]);
});

it('names every error, and a warning beyond the allowed ones', () => {
  expect(
    lintProblems({ errors: [finding('E')], warnings: [finding('A'), { code: 'B', message: 'Said so' }] }, { A: 1 }),
  ).toEqual(['E in a.js: Said so', '1 × B where 0 are allowed', 'B in the add-on: Said so']);
});

it('wants an allowance lowered that is no longer needed', () => {
  expect(lintProblems({ errors: [], warnings: [] }, { A: 1 })).toEqual(['0 × A where 1 are allowed']);
});

it('does not take silence for approval', () => {
  expect(lintProblems(null, {})).toEqual(['web-ext gave no report.']);
});
