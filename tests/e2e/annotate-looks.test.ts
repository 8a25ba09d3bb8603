import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkScreen } from './support/check-screen';
import { evaluate } from './support/evaluate';
import { forgetPictures } from './support/forget-pictures';
import { countMagenta } from './support/magenta';
import { openAnnotate } from './support/open-annotate';
import { openExtensionPage } from './support/open-extension-page';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { Person } from './support/person';
import { preferColours } from './support/prefer-colours';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
beforeEach(() => forgetPictures(stage.test));

async function panelWithPicture() {
  const { site, test } = stage;
  const { tabId } = await openPractice(test, site, '/capture/private');
  const panel = await openPanel(test, tabId);
  await panel.capture();
  return panel;
}

describe('the page that marks up', () => {
  it.each([320, 1280])('has nothing wrong with it for axe, %i px wide, in both colours', async (width) => {
    await panelWithPicture();
    const annotator = await openAnnotate(stage.test, width);
    await annotator.press('tool-text', 'Enter');
    await annotator.press('add-mark', 'Enter');
    await annotator.type('[data-testid="mark-text"]', 'Here');
    for (const scheme of ['light', 'dark'] as const) {
      await preferColours(stage.test, annotator.page, scheme);
      expect(await checkScreen(annotator.page)).toEqual([]);
    }
  });

  it('is opened from the panel, beside the tab that was pictured', async () => {
    const panel = await panelWithPicture();
    await panel.click('annotate');
    await until('a tab with the picture', () =>
      evaluate(
        stage.test.desk,
        v.boolean(),
        `const tabs = await browser.tabs.query({});
         return tabs.some(({ url }) => url?.startsWith(browser.runtime.getURL('/annotate.html?picture=')));`,
      ),
    );
  });

  it('says when the picture is not there any more', async () => {
    const page = await openExtensionPage(stage.test, 'annotate.html?picture=gone');
    await new Person(page).find('[data-testid="annotate-gone"]');
    expect(await checkScreen(page)).toEqual([]);
  });
});

/**
 * Browsers give extensions with `unlimitedStorage` whatever room the disk has, and none can be told to have less. So the store itself says
 * what it says when the disk is full.
 */
describe('with no room left', () => {
  const fill = (page: Page) =>
    evaluate(
      page,
      v.null(),
      `const { add, put } = IDBObjectStore.prototype;
       globalThis.makeRoom = () => Object.assign(IDBObjectStore.prototype, { add, put });
       const full = (write) => function (...given) {
         if (this.name === 'pictures') throw new DOMException('The disk is full.', 'QuotaExceededError');
         return write.apply(this, given);
       };
       Object.assign(IDBObjectStore.prototype, { add: full(add), put: full(put) });`,
    );
  const makeRoom = (page: Page) => evaluate(page, v.null(), 'globalThis.makeRoom();');
  const OFFERED = 'a[data-testid="download-picture"][href^="blob:"]';

  it('a picture is offered instead of lost, and kept once there is room', async () => {
    const panel = await panelWithPicture();
    const [kept] = await countMagenta(stage.test);
    await fill(panel.page);
    await panel.click('capture');
    await panel.person.find('[data-testid="picture-quota"]');
    await panel.person.find(OFFERED);
    expect(await countMagenta(stage.test)).toHaveLength(2);
    await makeRoom(panel.page);
    await panel.click('keep-again');
    await until('both pictures', async () => (await countMagenta(stage.test)).length === 4);
    expect((await countMagenta(stage.test)).filter(({ width }) => width === kept?.width)).toHaveLength(2);
  });

  it('an edited one is offered, and what was stored is as it was', async () => {
    await panelWithPicture();
    const before = await countMagenta(stage.test);
    const annotator = await openAnnotate(stage.test);
    await annotator.click('[data-testid="cover-all"]');
    await fill(annotator.page);
    await annotator.click('[data-testid="save"]');
    await annotator.find('[data-testid="picture-quota"]');
    await annotator.find(OFFERED);
    expect(await countMagenta(stage.test)).toEqual(before);
    await makeRoom(annotator.page);
    await annotator.saveAndClose();
    expect((await countMagenta(stage.test)).map(({ magenta }) => magenta)).toEqual([0, 0]);
  });
});
