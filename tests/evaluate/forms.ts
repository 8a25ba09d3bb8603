import { readdir } from 'node:fs/promises';
import { bundleScan } from './bundle-scan';
import { filledHoneypots } from './filled-honeypots';
import type { FormLine } from './form-line';
import type { EvalPlaces } from './in-page';
import { type PageLabels, readLabels } from './labels';
import { lineOf } from './line-of';
import { onPages } from './on-pages';
import { scoreForms } from './score-forms';
import { summariseForms } from './summarise-forms';

const USAGE = 'npm run evaluate -- forms PAGES_DIR [--labels LABELS.jsonl] [--misses N]';

/**
 * `forms PAGES_DIR`: opens every page in Chromium with the built extension and prints what the panel would be told, a line a page; with
 * `--labels` how right it is, with `--misses N` where it is not.
 */
export async function evaluateForms(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [folder] = args;
  if (!folder || folder.startsWith('--')) throw new Error(USAGE);
  const file = option('--labels');
  const labels = file ? readLabels(file) : new Map<string, PageLabels>();
  const pages = await findForms(folder, labels, file ? () => {} : (line) => console.log(JSON.stringify(line)));
  if (!file) return;
  const lines = pages.map(({ line }) => line);
  const score = scoreForms(lines, labels);
  console.log(summariseForms(score).join('\n'));
  const trapped = pages.flatMap(({ line, honeypots }) => honeypots.map((id) => `${line.file} ${id}`));
  console.log(`honeypots the plan would fill: ${[trapped.length, ...trapped].join('\n  ')}`);
  for (const miss of score.misses.slice(0, Number(option('--misses') ?? 0))) console.log(JSON.stringify(miss));
}

interface JudgedPage {
  line: FormLine;
  /** Labelled honeypots that would be given a value. */
  honeypots: string[];
}

async function findForms(
  folder: string,
  labels: ReadonlyMap<string, PageLabels>,
  print: (line: FormLine) => void,
): Promise<JudgedPage[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  const script = await bundleScan();
  return onPages(folder, files, async ({ page, file, url, driver }) => {
    const { forms } = await driver.findingsOf(url);
    // Only now, and in the page's own world: what the labels' ids sit on is no business of the product.
    await page.evaluate(script);
    const labelled = (await page.evaluate('casebookReader.evalPlaces()')) as EvalPlaces;
    const line = lineOf(file, forms, labelled, labelled.groups);
    print(line);
    const pageLabels = labels.get(file);
    return { line, honeypots: pageLabels ? filledHoneypots(forms, labelled.controls, pageLabels) : [] };
  });
}
