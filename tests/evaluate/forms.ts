import { readdir } from 'node:fs/promises';
import { launch, type Page } from 'puppeteer-core';
import { requireBrowser } from '@/scripts/browsers';
import { buildExtension } from './build-extension';
import { bundleScan } from './bundle-scan';
import { FindingsDriver } from './findings-driver';
import type { FormLine } from './form-line';
import type { EvalPlaces } from './in-page';
import { inTurn } from './in-turn';
import { readLabels } from './labels';
import { lineOf } from './line-of';
import { startProgress } from './progress';
import { scoreForms } from './score-forms';
import { servePages } from './serve-pages';
import { summariseForms } from './summarise-forms';

const PAGES_AT_ONCE = 4;
/** A page that takes longer than this to come from this machine never does, ms. */
const LOAD_TIMEOUT = 20_000;
const USAGE = 'npm run evaluate -- forms PAGES_DIR [--labels LABELS.jsonl] [--misses N]';

/**
 * `forms PAGES_DIR`: opens every page in Chromium with the built extension and prints what the panel would be told, a line a page; with
 * `--labels` how right it is, with `--misses N` where it is not.
 */
export async function evaluateForms(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [folder] = args;
  if (!folder || folder.startsWith('--')) throw new Error(USAGE);
  const labels = option('--labels');
  const lines = await findForms(folder, labels ? () => {} : (line) => console.log(JSON.stringify(line)));
  if (!labels) return;
  const score = scoreForms(lines, readLabels(labels));
  console.log(summariseForms(score).join('\n'));
  for (const miss of score.misses.slice(0, Number(option('--misses') ?? 0))) console.log(JSON.stringify(miss));
}

async function findForms(folder: string, print: (line: FormLine) => void): Promise<FormLine[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  const [extension, script, server] = [await buildExtension(), await bundleScan(), await servePages(folder, files)];
  const browser = await launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-renderer-backgrounding',
      '--disable-background-timer-throttling',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
  const progress = startProgress(files.length);
  try {
    const driver = await FindingsDriver.open(browser);
    const pages = await Promise.all(Array.from({ length: PAGES_AT_ONCE }, () => browser.newPage()));
    return await inTurn(
      files,
      pages.map((page) => async (file: string) => {
        const line = await lineOfPage(page, file, server.urlOf(file), driver, script);
        print(line);
        progress.step();
        return line;
      }),
    );
  } finally {
    progress.end();
    await browser.close();
    await server.close();
  }
}

async function lineOfPage(page: Page, file: string, url: string, driver: FindingsDriver, script: string): Promise<FormLine> {
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT });
  const { forms } = await driver.findingsOf(url);
  // Only now, and in the page's own world: what the labels' ids sit on is no business of the product.
  await page.evaluate(script);
  const labelled = (await page.evaluate('casebookReader.evalPlaces()')) as EvalPlaces;
  return lineOf(file, forms, labelled, labelled.groups);
}
