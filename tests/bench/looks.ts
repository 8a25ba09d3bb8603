import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { requireBrowser } from '@/scripts/browsers';
import { evaluateInAgentWorld } from '@/tests/evaluate/agent-world';
import { buildExtension } from '@/tests/evaluate/build-extension';
import { bundleForPage } from '@/tests/evaluate/bundle-scan';
import { BENCH_PAGES, type BenchPage } from './bench-pages';
import type { LookTimes } from './looks-in-page';

export async function benchLooks(pages: readonly BenchPage[] = BENCH_PAGES): Promise<(LookTimes & { name: string })[]> {
  const script = await bundleForPage(join(import.meta.dirname, 'looks-in-page.ts'), 'casebookBench');
  const extension = await buildExtension();
  const server = createServer(({ url }, response) => {
    const page = pages.find(({ name }) => url === `/${name}`);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: ['--no-sandbox', '--disable-gpu'],
    defaultViewport: { width: 1280, height: 900 },
  });
  try {
    const results: (LookTimes & { name: string })[] = [];
    for (const { name } of pages) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/${name}`);
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      results.push({ name, ...(await evaluateInAgentWorld<LookTimes>(page, script, 'casebookBench.timeLooks()')) });
      await page.close();
    }
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}
