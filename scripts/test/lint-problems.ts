import { array, type InferOutput, object, optional, safeParse, string } from 'valibot';

const findingSchema = object({ code: string(), message: string(), file: optional(string(), 'the add-on') });
const reportSchema = object({ errors: array(findingSchema), warnings: array(findingSchema) });

type Finding = InferOutput<typeof findingSchema>;

/**
 * What is wrong according to a report of `web-ext lint --output json`: every error, and every warning of a code beyond the number
 * that is allowed of it. Fewer than allowed is wrong too, so that the allowance is lowered and hides nothing later.
 * @param report parsed JSON
 * @param allowed number of warnings by code
 * @returns one line a problem
 */
export function lintProblems(report: unknown, allowed: Readonly<Record<string, number>>): string[] {
  const { success, output } = safeParse(reportSchema, report);
  if (!success) return ['web-ext gave no report.'];
  const codes = new Set([...Object.keys(allowed), ...output.warnings.map(({ code }) => code)]);
  return [
    ...output.errors.map(describe),
    ...[...codes].flatMap((code) => warningProblems(code, output.warnings, allowed[code] ?? 0)),
  ];
}

function warningProblems(code: string, warnings: readonly Finding[], allowed: number): string[] {
  const met = warnings.filter((warning) => warning.code === code);
  if (met.length === allowed) return [];
  return [`${met.length} × ${code} where ${allowed} are allowed`, ...met.map(describe)];
}

const describe = ({ code, message, file }: Finding) => `${code} in ${file}: ${message}`;
