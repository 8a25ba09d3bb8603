import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkScreen } from './support/check-screen';
import { openPanel } from './support/open-panel';
import type { Panel } from './support/panel';
import { readDatabase } from './support/read-database';
import { openDelivery, sendDelivery } from './support/send-delivery';
import { receivedAt, requestFrom } from './support/sent-request';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
/** The narrowest a panel gets, px. */
const NARROW = 320;

/** Sends a request while the panel is open on its page. */
async function sendBesidePanel(slug: string): Promise<{ panel: Panel; path: string; number: string }> {
  const path = `/deliver/${slug}/`;
  const { page, tabId } = await openDelivery(stage, { slug });
  const panel = await openPanel(stage.test, tabId, NARROW);
  await panel.person.find('[data-testid="tab-requests"]');
  await page.bringToFront();
  await sendDelivery(page, { slug });
  const { ticketNumber } = await until('a submission', async () => receivedAt(stage.site.received(), path)[0]);
  return { panel, path, number: ticketNumber };
}

/** Pictures for people to look at, where a folder for them is given. */
async function picture(panel: Panel, name: string): Promise<void> {
  const folder = process.env.CASEBOOK_PICTURES;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await panel.page.screenshot({ path: join(folder, `${stage.test.name}-${name}.png`) });
}

async function press(panel: Panel, selector: string): Promise<void> {
  await panel.page.bringToFront();
  await panel.person.click(selector);
}

/** The notice of a request may push the tabs down just before the press: a person who missed presses again. */
async function openHistory(panel: Panel): Promise<void> {
  await until('the history of the site', async () => {
    await press(panel, '[data-testid="tab-requests"]');
    return panel.page.$('[data-testid="tab-requests"][aria-selected=true]');
  });
}

it('asks which number it is, keeps the one chosen, and knows its place the next time', async () => {
  const first = await sendBesidePanel('unsure');
  await requestFrom(stage.test, first.path, ({ state }) => state === 'submitted');
  await openHistory(first.panel);
  const offered = await until('numbers to choose from', async () => {
    const buttons = await first.panel.page.$$('[data-testid="candidate"]');
    const texts = await Promise.all(buttons.map((button) => button.evaluate((element) => element.textContent)));
    return texts.length > 0 && texts;
  });
  expect(offered).toEqual([first.number, '300300']);
  await picture(first.panel, 'asked');
  expect(await checkScreen(first.panel.page)).toEqual([]);
  const buttons = await first.panel.page.$$('[data-testid="candidate"]');
  await buttons[offered.indexOf(first.number)]?.click();
  const request = await requestFrom(stage.test, first.path, ({ state }) => state === 'registered');
  expect(request).toMatchObject({ ticketNumber: first.number, ticketSentence: `Reference ${first.number}` });

  await sendBesidePanel('unsure');
  const second = await until('a second request with its number', async () =>
    (await readDatabase(stage.test)).requests.find(({ id, pageUrl, state }) => {
      return pageUrl.includes(first.path) && id !== request.id && state === 'registered';
    }),
  );
  expect(second.ticketNumber).toBe(receivedAt(stage.site.received(), first.path).at(-1)?.ticketNumber);
});

it('takes a number back with one click, and says where to look for the right one', async () => {
  const { panel, path } = await sendBesidePanel('next-document');
  await requestFrom(stage.test, path, ({ state }) => state === 'registered');
  await panel.person.find('[data-testid="fresh-wrong"]');
  await picture(panel, 'fresh');
  await press(panel, '[data-testid="fresh-wrong"]');
  const request = await requestFrom(stage.test, path, ({ state }) => state === 'submitted');
  expect(request.ticketNumber).toBeNull();
  await panel.person.find('[data-testid="number-wanted"]');
  await picture(panel, 'wanted');
  expect(await checkScreen(panel.page)).toEqual([]);
});
