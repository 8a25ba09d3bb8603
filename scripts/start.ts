import { join } from 'node:path';
import { launchBrowser, launchWithCasebook } from '@/tests/e2e/support/launch-browser';
import { type PracticeSite, startPracticeSite } from '@/tests/sites/start-practice-site';
import type { BrowserName } from './browsers';
import { chooseBrowser } from './start/choose-browser';
import { hasDisplay } from './start/has-display';
import { Report } from './start/report';
import { walk } from './start/walk';
import { ROOT, runTool } from './test/run-tool';

// npm start: builds Casebook and opens a browser with it on the practice site, or walks through it where nobody could see a window.

const name = chooseBrowser(process.argv.slice(2));
if ((await runTool('wxt', ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome'])) !== 0) process.exit(1);
const site = await startPracticeSite();
try {
  await (hasDisplay() ? open(name, site) : walkThrough(name, site));
} finally {
  await site.close();
}

/** Stays until the person closes the browser. */
async function open(browserName: BrowserName, { origin }: PracticeSite): Promise<void> {
  const { browser } = await launchWithCasebook({ name: browserName, visible: true });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(origin);
  console.log(`The practice site is open at ${origin}. Casebook is in the toolbar (Alt+Shift+K). Close the browser to end.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

async function walkThrough(browserName: BrowserName, practice: PracticeSite): Promise<void> {
  console.log('No display here: walking through without a window.');
  const report = new Report(join(ROOT, '.output/journey'));
  await report.begin();
  const test = await launchBrowser({ name: browserName });
  try {
    await walk(practice, test, report);
  } finally {
    await test.close();
    console.log(`\nPictures of every step: ${await report.write()}`);
  }
}
