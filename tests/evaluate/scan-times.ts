import { readdir } from 'node:fs/promises';
import { evaluateInAgentWorld } from './agent-world';
import { bundleScan } from './bundle-scan';
import type { ScanTimes } from './in-page';
import { onPages } from './on-pages';

/** How many of the slowest pages are named. */
const SLOWEST = 5;

/**
 * `scan-times PAGES_DIR`: how long one look at a page takes, one page at a time, where the agent reads it: with the extension's own
 * means. Reading happens in the page, deciding in the background; the first time (cold code, lexicons compiled) and the best of some
 * more, against the size of the page.
 */
export async function evaluateScanTimes([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('evaluate -- scan-times PAGES_DIR');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  const script = await bundleScan();
  const visit = async ({ page, file }: { page: Parameters<typeof evaluateInAgentWorld>[0]; file: string }) => ({
    file,
    ...(await evaluateInAgentWorld<ScanTimes>(page, script, 'casebookReader.timeScans()')),
  });
  const pages = await onPages(folder, files, visit, 1);

  const spread = (key: 'firstReading' | 'reading' | 'firstDecision' | 'decision') => {
    const sorted = pages.map((page) => page[key]).sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
    return `median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)} ms`;
  };
  console.log(`${pages.length} pages`);
  console.log(`reading, in the page: first ${spread('firstReading')}; later ${spread('reading')}`);
  console.log(`deciding, in the background: first ${spread('firstDecision')}; later ${spread('decision')}`);
  console.log(`reading grows by ${slope(pages).toFixed(2)} ms for 1000 elements`);
  for (const { file, elements, controls, reading, firstReading } of [...pages]
    .sort((a, b) => b.reading - a.reading)
    .slice(0, SLOWEST))
    console.log(
      `${reading.toFixed(1)} ms (first ${firstReading.toFixed(1)}), ${elements} elements, ${controls} controls: ${file}`,
    );
}

/** Of the straight line through all pages, ms for 1000 elements. */
function slope(pages: readonly ScanTimes[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(pages.map(({ elements }) => elements)), mean(pages.map(({ reading }) => reading))];
  const along = pages.reduce((sum, { elements, reading }) => sum + (elements - x) * (reading - y), 0);
  return (1000 * along) / pages.reduce((sum, { elements }) => sum + (elements - x) ** 2, 0);
}
