import { expect, it } from 'vitest';
import { listFailures, listSecondTries } from '@/scripts/test/list-failures';

const passed = { status: 'passed', fullName: 'adds' };
const failed = { status: 'failed', fullName: 'takes away', failureMessages: ['AssertionError: 1 is not 2\n    at a line'] };

it.each([
  [
    'nothing of a run that passed',
    { testResults: [{ name: '/home/tests/e2e/a.test.ts', message: '', assertionResults: [passed] }] },
    [],
  ],
  [
    'a failed test with its file and the first line of its reason',
    { testResults: [{ name: '/home/tests/e2e/a.test.ts', message: '', assertionResults: [passed, failed] }] },
    ['tests/e2e/a.test.ts: takes away: AssertionError: 1 is not 2'],
  ],
  [
    'a file that could not be loaded',
    { testResults: [{ name: '/home/tests/e2e/a.test.ts', message: 'No such module\nat a line', assertionResults: [] }] },
    ['tests/e2e/a.test.ts: No such module'],
  ],
  ['nothing where there is no report', null, []],
])('lists %s', (_, report, failures) => {
  expect(listFailures(report)).toEqual(failures);
});

it('names a test that passed at the second try, which is no failure', () => {
  const again = { ...failed, status: 'passed' };
  const report = { testResults: [{ name: '/home/tests/e2e/a.test.ts', message: '', assertionResults: [passed, again] }] };
  expect(listFailures(report)).toEqual([]);
  expect(listSecondTries(report)).toEqual([
    'tests/e2e/a.test.ts: takes away: AssertionError: 1 is not 2 (passed at the second try)',
  ]);
  expect(listSecondTries({ testResults: [{ name: 'a', message: '', assertionResults: [passed, failed] }] })).toEqual([]);
});
