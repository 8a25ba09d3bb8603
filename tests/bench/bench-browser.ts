import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, launch } from 'puppeteer-core';
import { requireBrowser } from '@/scripts/browsers';
import { BENCH_PAGES, FILL_PAGES } from './bench-pages';

export interface BenchStage {
  browser: Browser;
  /** Where the pages are, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/** A browser and the pages to measure on. @param extensions folders */
export async function openBench(extensions: string[]): Promise<BenchStage> {
  const pages = [...BENCH_PAGES, ...FILL_PAGES];
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
    enableExtensions: extensions,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-timer-throttling', '--disable-renderer-backgrounding'],
    defaultViewport: { width: 1280, height: 900 },
  });
  return {
    browser,
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      await browser.close();
      await new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      });
    },
  };
}
