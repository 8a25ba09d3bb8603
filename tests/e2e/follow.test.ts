import * as v from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import { evaluate } from './support/evaluate';
import { makeProfile } from './support/make-profile';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import type { Panel } from './support/panel';
import { Person } from './support/person';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
beforeAll(() => makeProfile(stage.test));

async function openBoth(path: string) {
  const { page, tabId } = await openPractice(stage.test, stage.site, path);
  const panel = await openPanel(stage.test, tabId);
  return { page, tabId, panel, person: new Person(page) };
}

/** The forms the panel offers, in its own words: a line for each. */
const offered = ({ page }: Panel) =>
  evaluate(
    page,
    v.array(v.string()),
    `return [...document.querySelectorAll('[data-testid="form-choice"]')].map((choice) => choice.innerText.replace(/\\s+/g, ' ').trim());`,
  );

/** Waits until the panel offers so many forms. */
const offers = (panel: Panel, ...words: string[]) =>
  until(`an offer of ${words.join(' and ') || 'nothing'}`, async () => {
    const lines = await offered(panel);
    if (words.length === 0 && !(await panel.page.$('[data-testid="no-form"]'))) return false;
    return lines.length === words.length && words.every((each, index) => lines[index]?.includes(each));
  });

const badgeOf = (tabId: number) =>
  evaluate(stage.test.desk, v.string(), 'return browser.action.getBadgeText({ tabId: data });', tabId);

/** What the review says of each control, by its type: why it is left out, or `''`. */
async function reviewed(panel: Panel): Promise<Record<string, string>> {
  return Object.fromEntries((await panel.rows()).map(({ type, skip }) => [type, skip]));
}

it('the panel and the badge go with the routes of an application, there and back', async () => {
  const { page, tabId, panel, person } = await openBoth('/routes/');
  await offers(panel);
  expect(await badgeOf(tabId)).toBe('');
  await person.click('a[data-route="login"]');
  await person.find('input[type=password]');
  await person.click('a[data-route="support"]');
  await offers(panel, 'Contact support');
  await until('the badge', async () => (await badgeOf(tabId)) !== '');
  await page.evaluate('history.back()');
  await offers(panel);
  await until('no badge', async () => (await badgeOf(tabId)) === '');
  await page.evaluate('history.forward()');
  await offers(panel, 'Contact support');
});

it('the panel offers the tab that is in front', async () => {
  const { panel, person } = await openBoth('/tabs/');
  await offers(panel, 'Оставить жалобу');
  await person.click('[data-opens="question"]');
  await offers(panel, 'Задать вопрос');
  await person.click('[data-opens="complaint"]');
  await offers(panel, 'Оставить жалобу');
});

it('an open review takes in what an answer brings and lets go what it takes away', async () => {
  const { panel, person } = await openBoth('/conditional/');
  await panel.review();
  expect(await reviewed(panel)).toMatchObject({ 'order-number': 'invisible', 'incident-date': 'invisible' });
  await person.choose('#povod', 'Возврат');
  await until('the order number to be asked for', async () => (await reviewed(panel))['order-number'] === 'no-value');
  expect(await reviewed(panel)).toMatchObject({ 'incident-date': 'no-value', email: '', name: '' });
  await person.choose('#povod', 'Посылка');
  await until('the address to be asked for', async () => 'street-address' in (await reviewed(panel)));
  expect(await reviewed(panel)).toMatchObject({ 'incident-date': 'invisible', email: '', name: '' });
  await person.choose('#povod', 'Другое');
  await until('the address gone', async () => !('street-address' in (await reviewed(panel))));
});

it('what was ticked and written in a review stays through the next block', async () => {
  const { panel, person } = await openBoth('/conditional/');
  await panel.review();
  await panel.person.click('[data-control-type="name"] [data-testid="plan-tick"]');
  const value = '[data-control-type="email"] [data-testid="plan-value"]';
  await panel.person.type(value, '.au');
  await person.choose('#povod', 'Возврат');
  await until('the order number to be asked for', async () => (await reviewed(panel))['order-number'] === 'no-value');
  const rows = await panel.rows();
  expect(rows.find(({ type }) => type === 'name')?.ticked).toBe(false);
  expect(rows.find(({ type }) => type === 'email')?.value).toContain('.au');
});
