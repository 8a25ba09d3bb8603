import { array, object, optional, safeParse, string } from 'valibot';

/** The part of the JSON report of Vitest (Jest's format) that tells what failed, and why. */
const reportSchema = object({
  testResults: array(
    object({
      name: string(),
      message: optional(string(), ''),
      assertionResults: array(object({ status: string(), fullName: string(), failureMessages: optional(array(string()), []) })),
    }),
  ),
});

/**
 * The failed tests of a run, a text each: file, test, and the reason's first line. They are said again after everything else, where
 * the thousands of lines between do not hide them.
 * @param report parsed JSON, or `null` where there is no report
 */
export function listFailures(report: unknown): string[] {
  const { success, output } = safeParse(reportSchema, report);
  if (!success) return [];
  return output.testResults.flatMap(({ name, message, assertionResults }) => {
    const file = name.slice(name.lastIndexOf('/tests/') + 1);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const asAWhole = message === '' ? [] : [`${file}: ${firstLine(message)}`];
    return [...asAWhole, ...failed.map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages[0] ?? '')}`)];
  });
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';
