import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import { en } from '@/utils/i18n/en';
import { ru } from '@/utils/i18n/ru';
import { checkScreen } from './support/check-screen';
import { evaluate } from './support/evaluate';
import { makeProfile } from './support/make-profile';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { preferColours } from './support/prefer-colours';
import { setUp } from './support/set-up';
import { speak } from './support/speak';
import { until } from './support/until';

const stage = setUp();
beforeAll(() => makeProfile(stage.test));

const ALERT = '[data-testid="action-failed"]';

const LABELS = { en: en.call_end, ru: ru.call_end };

/** No browser can be told to have less room than the disk: the store itself says what it says when that is full. */
const fillDisk = (page: Page) =>
  evaluate(
    page,
    v.null(),
    `const { add, put } = IDBObjectStore.prototype;
     globalThis.makeRoom = () => Object.assign(IDBObjectStore.prototype, { add, put });
     const refuse = () => { throw new DOMException('The disk is full.', 'QuotaExceededError'); };
     Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });`,
  );
const makeRoom = (page: Page) => evaluate(page, v.null(), 'globalThis.makeRoom();');

it('a call that cannot be kept says so on any screen, and is kept once there is room', async () => {
  const { site, test } = stage;
  const { tabId } = await openPractice(test, site, '/four-ways/');
  const { page, person } = await openPanel(test, tabId);
  await person.click('[data-testid="channel"][data-kind="phone"] [data-testid="channel-call"]');
  await person.find('[data-testid="call-end"]');
  await fillDisk(page);
  const wrong: string[] = [];
  for (const language of ['en', 'ru'] as const) {
    await speak(page, language);
    await person.click('[data-testid="call-end"]');
    await person.find(ALERT);
    expect(await page.$eval(ALERT, ({ textContent }) => textContent)).toContain(LABELS[language]);
    for (const width of [320, 480]) {
      await page.setViewport({ width, height: 900 });
      for (const scheme of ['light', 'dark'] as const) {
        await preferColours(test, page, scheme);
        wrong.push(...(await checkScreen(page)).map((problem) => `${language} ${width} ${scheme}: ${problem}`));
        const { CASEBOOK_SHOTS } = process.env;
        if (CASEBOOK_SHOTS)
          await page.screenshot({ path: `${CASEBOOK_SHOTS}/${test.name}-${language}-${width}-${scheme}.png` });
      }
    }
    await person.click('[data-testid="action-failed-dismiss"]');
  }
  expect(wrong).toEqual([]);
  await speak(page, 'en');
  expect(await page.$(ALERT)).toBeNull();
  await makeRoom(page);
  await person.click('[data-testid="call-end"]');
  await until('the call kept', async () => (await page.$('[data-testid="call-sheet"]')) === null);
  expect(await page.$(ALERT)).toBeNull();
});
