import { readdir, writeFile } from 'node:fs/promises';
import { launch, type Page } from 'puppeteer-core';
import { requireBrowser } from '@/scripts/browsers';
import { bundleScan } from './bundle-scan';
import type { ReadPage } from './in-page';
import { inTurn } from './in-turn';
import { startProgress } from './progress';
import { servePages } from './serve-pages';

const PAGES_AT_ONCE = 3;
/** A page that takes longer than this to come from this machine never does, ms. */
const LOAD_TIMEOUT = 20_000;

/** Reads every page of a folder in a real Chromium, without the extension: what the weights are fitted to. */
async function readPages(folder: string): Promise<(ReadPage & { file: string })[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  const script = await bundleScan();
  const server = await servePages(folder, files);
  const browser = await launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
  const progress = startProgress(files.length);
  try {
    const pages = await Promise.all(Array.from({ length: PAGES_AT_ONCE }, () => browser.newPage()));
    return await inTurn(
      files,
      pages.map((page) => async (file: string) => {
        const read = await readOne(page, server.urlOf(file), script);
        progress.step();
        return { file, ...read };
      }),
    );
  } finally {
    progress.end();
    await browser.close();
    await server.close();
  }
}

async function readOne(page: Page, url: string, script: string): Promise<ReadPage> {
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT });
  await page.evaluate(script);
  return page.evaluate('casebookReader.readPage()') as Promise<ReadPage>;
}

/** `readings DIR OUT.jsonl`: keeps the readings, so that fitting need not open the pages again. */
export async function writeReadings([folder, out]: readonly string[]): Promise<void> {
  if (!folder || !out) throw new Error('evaluate -- readings PAGES_DIR OUT.jsonl');
  const readings = await readPages(folder);
  await writeFile(out, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
}
