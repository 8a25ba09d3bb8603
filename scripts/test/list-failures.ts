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
  return filesOf(report).flatMap(({ file, message, tests }) => {
    const asAWhole = message === '' ? [] : [`${file}: ${firstLine(message)}`];
    return [...asAWhole, ...tests.filter(({ status }) => status === 'failed').map((test) => describe(file, test))];
  });
}

/**
 * The tests of a run that failed at first and passed when they were tried again, as `listFailures` lists the failed: they are no failures,
 * and nobody must come to believe that they are nothing.
 */
export function listSecondTries(report: unknown): string[] {
  return filesOf(report).flatMap(({ file, tests }) =>
    tests
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map((test) => `${describe(file, test)} (passed at the second try)`),
  );
}

function filesOf(report: unknown) {
  const { success, output } = safeParse(reportSchema, report);
  if (!success) return [];
  return output.testResults.map(({ name, message, assertionResults }) => ({
    file: name.slice(name.lastIndexOf('/tests/') + 1),
    message,
    tests: assertionResults,
  }));
}

const describe = (file: string, { fullName, failureMessages }: { fullName: string; failureMessages: readonly string[] }) =>
  `${file}: ${fullName}: ${firstLine(failureMessages[0] ?? '')}`;

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';
