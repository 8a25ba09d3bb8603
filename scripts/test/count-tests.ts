import { array, type InferOutput, number, object, picklist, safeParse, string } from 'valibot';
import type { Counts } from './counts';

/** The part of the JSON report of Vitest (Jest's format) that is counted. */
const reportSchema = object({
  numPassedTests: number(),
  numFailedTests: number(),
  testResults: array(object({ status: picklist(['passed', 'failed']), assertionResults: array(object({ status: string() })) })),
});

type Report = InferOutput<typeof reportSchema>;

/**
 * Counts a run of Vitest. Whatever went wrong counts at least once: a file that could not be loaded has no failed test of its own, a
 * run without a report or without a test has none either, nor has an error outside any test, which only the exit code tells.
 * @param report parsed JSON, or `null` where there is no report
 */
export function countTests(report: unknown, exitCode: number): Counts {
  const { success, output } = safeParse(reportSchema, report);
  if (!success) return { passed: 0, failed: 1 };
  const passed = output.numPassedTests;
  const failed = output.numFailedTests + output.testResults.filter(hasFailedAsAWhole).length;
  const isUnsaid = failed === 0 && (passed === 0 || exitCode !== 0);
  return { passed, failed: isUnsaid ? 1 : failed };
}

const hasFailedAsAWhole = ({ status, assertionResults }: Report['testResults'][number]) =>
  status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed');
