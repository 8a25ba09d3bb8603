import { readPages } from './read-pages';

/** How many of the slowest pages are named. */
const SLOWEST = 5;

/**
 * `scan-times PAGES_DIR`: how long one look at a page takes, one page at a time: reading it and deciding about it, the first look (cold
 * code) and the better of two later ones, against the size of the page.
 */
export async function evaluateScanTimes([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('evaluate -- scan-times PAGES_DIR');
  const pages = await readPages(folder, 1);
  const times = pages.map(({ laterScan }) => laterScan).sort((a, b) => a - b);
  const first = pages.map(({ firstScan }) => firstScan).sort((a, b) => a - b);
  console.log(`pages ${pages.length}; later look: ${spread(times)}; first look: ${spread(first)}`);
  const elements = pages.reduce((sum, page) => sum + page.elements, 0);
  console.log(`per 1000 elements: ${((1000 * times.reduce((sum, time) => sum + time, 0)) / elements).toFixed(2)} ms`);
  const slowest = [...pages].sort((a, b) => b.laterScan - a.laterScan).slice(0, SLOWEST);
  for (const { file, elements: count, laterScan, firstScan } of slowest) {
    console.log(`${laterScan.toFixed(1)} ms (first ${firstScan.toFixed(1)} ms), ${count} elements: ${file}`);
  }
}

function spread(sorted: readonly number[]): string {
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)} ms`;
}
