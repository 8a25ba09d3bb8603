import { buildExtension } from '@/tests/evaluate/build-extension';
import { openBench } from './bench-browser';
import type { BenchResults } from './bench-results';
import { benchFill } from './fill';
import { benchLoads } from './loads';
import { benchLooks } from './looks';

/** Loads of each page, with the extension and without. */
const ROUNDS = 5;

/** Measures everything, one thing after the other: two at once would be measured by each other. */
export async function measure(): Promise<BenchResults> {
  const extension = await buildExtension();
  const withCasebook = await openBench([extension]);
  const { browser, origin } = withCasebook;
  // Last what opens the panel: while one looks, pages are read for it.
  const loads = await benchLoads(browser, origin, ROUNDS);
  const looks = await benchLooks(browser, origin);
  const fills = await benchFill(browser, origin);
  await withCasebook.close();
  const bare = await openBench([]);
  const without = await benchLoads(bare.browser, bare.origin, ROUNDS);
  await bare.close();
  return {
    looks,
    fills,
    loads: loads.map((load) => ({ ...load, bare: without.find(({ name }) => name === load.name)?.time ?? 0 })),
  };
}
