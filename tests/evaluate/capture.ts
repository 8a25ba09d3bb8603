import { type BrowserName, requireBrowser } from '@/scripts/browsers';
import { compareWithLast } from '@/tests/e2e/support/compare-pictures';
import { forgetPictures } from '@/tests/e2e/support/forget-pictures';
import { launchBrowser, type TestBrowser } from '@/tests/e2e/support/launch-browser';
import { openExtensionPage } from '@/tests/e2e/support/open-extension-page';
import { openPractice } from '@/tests/e2e/support/open-practice';
import { scrollBack, stateOf } from '@/tests/e2e/support/page-stage';
import { Panel } from '@/tests/e2e/support/panel';
import { truePicture, zoom, zoomedPicture } from '@/tests/e2e/support/true-picture';
import { until } from '@/tests/e2e/support/until';
import { type PracticeSite, startPracticeSite } from '@/tests/sites/start-practice-site';

const SCENES = ['long', 'sticky', 'bubble', 'inner', 'lazy', 'wide', 'rtl', 'scrolled', 'ground', 'banner'];
const ZOOM = 1.25;
const START = 137;
/** Pages of sixty thousand pixels take Chrome half a minute, ms. */
const PATIENCE = 180_000;

interface Line {
  scene: string;
  browser: BrowserName;
  ms: number;
  /** Pictures that Chrome must take. */
  tiles: number;
  equal: number | null;
  restored: boolean;
  size: string;
}

/**
 * `capture [chromium|firefox]`: whole pages of the gallery against what the browser itself pictures over its debugging protocol: pixels
 * that are equal, time from the press to the picture, and whether the page was afterwards as before. The extension must have been built.
 */
export async function evaluateCapture(names: readonly string[]): Promise<void> {
  const browsers = (['chromium', 'firefox'] as const).filter((name) => names.length === 0 || names.includes(name));
  const site = await startPracticeSite();
  try {
    for (const name of browsers) {
      requireBrowser(name);
      await inBrowser(name, 1, site, SCENES);
      await inBrowser(name, 2, site, ['sticky']);
    }
  } finally {
    await site.close();
  }
}

async function inBrowser(name: BrowserName, pixelRatio: number, site: PracticeSite, scenes: readonly string[]): Promise<void> {
  const test = await launchBrowser({ name, pixelRatio });
  try {
    for (const scene of scenes) print(await capture(test, site, scene, pixelRatio));
    if (pixelRatio !== 1) return;
    print(await capture(test, site, 'sticky', 1, ZOOM));
    print(await capture(test, site, 'huge', 1));
  } finally {
    await test.close();
  }
}

async function capture(test: TestBrowser, site: PracticeSite, scene: string, ratio: number, factor = 1): Promise<Line> {
  await forgetPictures(test);
  const { page, tabId } = await openPractice(test, site, `/capture/${scene}`);
  if (factor !== 1) {
    await zoom(test, tabId, factor);
    // Scroll bars are not zoomed, and Firefox's truth is what the screen shows.
    await page.evaluate('document.documentElement.style.scrollbarWidth = "none"');
  }
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const view = { width: Number(await page.evaluate('innerWidth')), height: Number(await page.evaluate('innerHeight')) };
  const truth = await truthFor(test, page, tabId, scene, height, factor);
  await scrollBack(page, START);
  const before = JSON.stringify(await stateOf(page));
  const panel = new Panel(await openExtensionPage(test, `sidepanel.html?tab=${tabId}`));
  // What the panel learns of the page when it opens is not the picture's time.
  await panel.person.find('[data-testid="capture-page"]');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const begin = performance.now();
  await panel.click('capture-page');
  await until('the picture', async () => panel.page.$('[data-testid="picture"]'), PATIENCE);
  const ms = Math.round(performance.now() - begin);
  const compared = truth === null ? null : await compareWithLast(test, truth);
  const restored = JSON.stringify(await stateOf(page)) === before;
  if (factor !== 1) await zoom(test, tabId, 1);
  await test.tidy();
  const size = compared
    ? { width: compared.width / ratio / factor, height: compared.height / ratio / factor }
    : { width: view.width, height };
  const tiles = Math.ceil((size.width - 1) / view.width) * Math.ceil((size.height - 1) / view.height);
  const title = `${scene}${ratio === 1 ? '' : ` @${ratio}`}${factor === 1 ? '' : ` ${factor * 100} %`}`;
  return {
    scene: title,
    browser: test.name,
    ms,
    tiles,
    equal: compared?.equal ?? null,
    restored,
    size: compared ? `${compared.width} × ${compared.height}` : `${height} high`,
  };
}

/** Browsers do not picture sixty thousand pixels at once over their protocols. */
function truthFor(
  test: TestBrowser,
  page: Parameters<typeof truePicture>[1],
  tabId: number,
  scene: string,
  height: number,
  factor: number,
): Promise<string> | null {
  if (scene === 'huge') return null;
  return factor === 1 ? truePicture(test, page, scene) : zoomedPicture(test, page, tabId, height * factor);
}

function print({ scene, browser, ms, tiles, equal, restored, size }: Line): void {
  const budget = browser === 'firefox' ? 1_500 : Math.round(1.15 * (tiles - 1) * 500 + 1_000);
  const share = equal === null ? '' : `${(equal * 100).toFixed(2)} % equal, `;
  console.log(
    `${browser} ${scene}: ${share}${ms} ms of ${budget} (${tiles} views), ${size}${restored ? '' : ', NOT AS BEFORE'}`,
  );
}
