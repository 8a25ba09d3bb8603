import { expect, it } from 'vitest';
import { countTests } from '@/scripts/test/count-tests';

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((assertion) => ({ status: assertion })),
});
const report = (numPassedTests: number, numFailedTests: number, ...testResults: unknown[]) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});

it.each([
  ['a run that passed', report(2, 0, file('passed', 'passed', 'passed')), 0, { passed: 2, failed: 0 }],
  ['a failed test', report(1, 1, file('failed', 'passed', 'failed')), 1, { passed: 1, failed: 1 }],
  ['a file that could not be loaded', report(1, 0, file('passed', 'passed'), file('failed')), 1, { passed: 1, failed: 1 }],
  ['a hook that failed after its tests had passed', report(1, 0, file('failed', 'passed')), 1, { passed: 1, failed: 1 }],
  ['an error outside any test', report(1, 0, file('passed', 'passed')), 1, { passed: 1, failed: 1 }],
  ['a run without a test', report(0, 0), 0, { passed: 0, failed: 1 }],
  ['a run of nothing but skipped tests', report(0, 0, file('passed', 'skipped')), 0, { passed: 0, failed: 1 }],
  ['no report', null, 0, { passed: 0, failed: 1 }],
  ['something that is no report', { numPassedTests: 'many' }, 0, { passed: 0, failed: 1 }],
])('counts %s', (_, json, exitCode, counts) => {
  expect(countTests(json, exitCode)).toEqual(counts);
});
