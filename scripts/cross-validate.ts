import { lineOf } from '@/tests/evaluate/line-of';
import { scoreForms } from '@/tests/evaluate/score-forms';
import { summariseForms } from '@/tests/evaluate/summarise-forms';
import { classifyDocument, type Weights } from '@/utils/forms/recognise/classify-document';
import type { LabelledPage } from './fit/examples';
import { fitAll } from './fit/fit-all';
import { labelledPages } from './fit/labelled-pages';

/*
 * node scripts/bootstrap.mjs cross-validate READINGS.jsonl=LABELS.jsonl … [--misses N]
 *
 * How well the weights do on pages they were not fitted to: each source measured with weights from the other sources alone, and each
 * fifth of every source (whole sites or products) with weights from all the rest. The lexicons stay as they are.
 */

const FOLDS = 5;
/** Lines of a summary worth comparing. */
const SHOWN = 7;

const args = process.argv.slice(2);
const missesAt = args.indexOf('--misses');
const misses = missesAt < 0 ? 0 : Number(args[missesAt + 1]);
const sources = args.filter((arg) => arg.includes('=')).map(labelledPages);

console.log('# each source with weights from the others');
for (const source of sources) {
  const weights = fitAll(others(source));
  report(
    source,
    source.map((page) => linesOf(page, weights)),
  );
}

console.log('# each fifth with weights from the rest');
for (const source of sources) {
  const lines = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = (page: LabelledPage) => foldOf(page) === fold;
    const weights = fitAll([...others(source), ...source.filter((page) => !isHeld(page))]);
    return source.filter(isHeld).map((page) => linesOf(page, weights));
  });
  report(source, lines.flat());
}

function others(source: readonly LabelledPage[]): LabelledPage[] {
  return sources.filter((each) => each !== source).flat();
}

function linesOf({ page }: LabelledPage, weights: Weights) {
  return lineOf(page.file, classifyDocument(page.reading, weights).forms, page, page.groups);
}

function report(source: readonly LabelledPage[], lines: ReturnType<typeof linesOf>[]): void {
  const labels = new Map(source.map((page) => [page.page.file, page.labels]));
  const score = scoreForms(lines, labels);
  console.log(summariseForms(score).slice(0, SHOWN).join('\n'), '\n');
  for (const miss of score.misses.slice(0, misses)) console.log(JSON.stringify(miss));
}

/** Pages of one site or product fall into one fold. */
function foldOf({ page }: LabelledPage): number {
  const group = page.file
    .replace(/^\d+_/, '')
    .replace(/[-_]?(\d+|[a-z]{2})?\.html$/, '')
    .replace(/_(login|signup|checkout|contact)$/, '');
  let hash = 0;
  for (const letter of group) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % FOLDS;
}
