import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { requireBrowser } from './browsers';
import { ROOT } from './test/run-tool';

// node scripts/bootstrap.mjs icons: draws the pictures in public/icons from public/icon.svg, for whoever changes that.

/** What the stores and the toolbars of both browsers ask for, in pixels. */
const SIZES = [16, 32, 48, 128];

const svg = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8');
const browser = await launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    writeFileSync(join(ROOT, `public/icons/${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
