import { askFill } from './ask-fill';
import { bundleScan } from './bundle-scan';
import type { EvalPlaces } from './in-page';
import { type FilledControl, judgeFill, type PageFill } from './judge-fill';
import { readLabels } from './labels';
import { onPages } from './on-pages';

const USAGE = 'npm run evaluate -- fill PAGES_DIR --labels LABELS.jsonl [--count N] [--first LANG]';

/**
 * `fill PAGES_DIR --labels FILE`: fills the labelled support forms through the built extension, as the panel would with everything left as
 * it was proposed, and compares what stands in the page's controls then with what a person would have written there.
 */
export async function evaluateFill(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [folder] = args;
  const file = option('--labels');
  if (!folder || folder.startsWith('--') || !file) throw new Error(USAGE);
  const labels = readLabels(file);
  const pages = [...labels.values()].filter(
    ({ forms, kind }) => kind === 'support' || Object.values(forms ?? {}).includes('support'),
  );
  const first = option('--first');
  pages.sort((one, two) => Number(two.lang === first) - Number(one.lang === first));
  const files = pages.slice(0, Number(option('--count') ?? pages.length)).map((page) => page.file);

  const script = await bundleScan();
  const fills = await onPages(folder, files, async ({ page, file: name, url, driver }) => {
    const tried = await askFill(driver, url);
    await page.evaluate(script);
    const places = (await page.evaluate('casebookReader.evalPlaces()')) as EvalPlaces;
    const values = (await page.evaluate('casebookReader.evalValues()')) as FilledControl[];
    const pageLabels = labels.get(name);
    if (!pageLabels) throw new Error(`no labels of ${name}`);
    return judgeFill(pageLabels, places, values, tried);
  });
  for (const fill of fills) console.log(JSON.stringify(fill));
  console.log(total(fills));
}

function total(fills: readonly PageFill[]): string {
  const count = (key: 'right' | 'missed' | 'wrong') => fills.reduce((sum, fill) => sum + fill[key].length, 0);
  const clean = fills.filter(({ missed, wrong }) => missed.length + wrong.length === 0).length;
  return `${fills.length} pages, ${clean} as a person would; controls right ${count('right')}, missed ${count('missed')}, wrong ${count('wrong')}`;
}
