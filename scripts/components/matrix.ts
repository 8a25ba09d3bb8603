import * as v from 'valibot';
import type { Component } from '@/tests/sites/components/component';

/** What tests/e2e/components.test.ts writes down of each component in one browser. */
export const cellsSchema = v.array(
  v.object({
    id: v.string(),
    outcome: v.picklist(['filled', 'needs you', 'wrong']),
    undone: v.boolean(),
    eventsPerControl: v.number(),
  }),
);
export type Cells = v.InferOutput<typeof cellsSchema>;

export const BROWSERS = ['Chromium', 'Firefox'] as const;

/**
 * The page about the components, as Markdown.
 * @param results of each browser
 * @param versions of packages, by name
 */
export function matrixOf(
  components: readonly Component[],
  results: Record<(typeof BROWSERS)[number], Cells>,
  versions: Readonly<Record<string, string>>,
): string {
  const rows = components.map(({ id, title, packages }) => {
    const names = packages.map((name) => `${name} ${versions[name] ?? ''}`.trim());
    return `| ${title} | ${names.join(', ') || 'the browser’s own'} | ${BROWSERS.map((browser) => cellOf(results[browser], id)).join(' | ')} |`;
  });
  const all = BROWSERS.flatMap((browser) => results[browser]);
  const good = all.filter(({ outcome, undone }) => outcome === 'filled' && undone).length;
  return `# Real components, filled and given back

Every component stands on a support form of its own (\`tests/sites/components\`), built from the real package. The test fills it, asks the
component's own framework what it holds, takes the fill back and asks again. A cell counts only where both are exactly right.
“Needs you” is a value that cannot be written from outside: Casebook says so, changes nothing, and leaves the value to copy.

${good} of ${all.length} cells (${((good / Math.max(1, all.length)) * 100).toFixed(1)} %) are right. Written by \`node scripts/bootstrap.mjs components\` from what the end-to-end tests
of both browsers wrote down last.

| component | package | ${BROWSERS.join(' | ')} |
|---|---|---|---|
${rows.join('\n')}
`;
}

function cellOf(cells: Cells, id: string): string {
  const cell = cells.find((one) => one.id === id);
  if (!cell) return 'not tried';
  if (cell.outcome !== 'filled') return cell.outcome;
  return cell.undone ? `✓ (${cell.eventsPerControl} events)` : 'filled, not undone';
}
