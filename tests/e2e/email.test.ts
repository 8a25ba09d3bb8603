import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PracticeSite, startPracticeSite } from '@/tests/sites/start-practice-site';
import { readMailto } from '@/tests/unit/composer/email/read-mailto';
import { browserName } from './support/browser-name';
import { evaluate } from './support/evaluate';
import { inDatabase } from './support/in-database';
import { launchBrowser, type TestBrowser } from './support/launch-browser';
import { type MailHandler, startMailHandler } from './support/mail-handler';
import { makeProfile } from './support/make-profile';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { readDatabase } from './support/read-database';
import { until } from './support/until';

const running: Partial<{ mail: MailHandler; site: PracticeSite; test: TestBrowser }> = {};

beforeAll(async () => {
  running.mail = await startMailHandler(browserName());
  running.site = await startPracticeSite();
  running.test = await launchBrowser({ profile: running.mail.profile });
  await makeProfile(running.test);
});
afterAll(async () => {
  await running.test?.close();
  await running.site?.close();
  await running.mail?.close();
});

const HARD = "Списали дважды & не вернули? 100 % #1 + “кавычки” <b>, 'апостроф' и =равно.";
/** With the letter around it, 2,000 characters and more. */
const LONG = `${HARD} ${'Подробности о том, что было. '.repeat(70)}`.trim();

const textOf = (page: Page, testId: string) =>
  evaluate(page, v.string(), `return document.querySelector('[data-testid="${testId}"]')?.textContent ?? '';`);

/** Opens the panel beside a page without a form and writes a letter into it. */
async function writeLetter(problem: string) {
  const { test, site, mail } = running;
  if (!test || !site || !mail) throw new Error('not started');
  const { page: shop, tabId } = await openPractice(test, site, '/no-support/');
  const panel = await openPanel(test, tabId);
  const { page, person } = panel;
  await page.bringToFront();
  await person.click('[data-testid="part-problem"]');
  // As a paste: two thousand keys take a minute.
  await page.evaluate((text: string) => document.execCommand('insertText', false, text), problem);
  await person.click('[data-testid="outcome-refund"]');
  await person.click('details:not([open]) > [data-testid="email-write"]');
  await person.type('[data-testid="email-to"]', 'support+uk@shop.example');
  await until('the letter', async () => (await textOf(page, 'preview')).includes('Please refund the money.'));
  await person.find('[data-testid="draft-saved"][data-state=saved]');
  return { test, mail, shop, tabId, page, person, letter: await textOf(page, 'preview') };
}

it('opens a letter in the mail program as it was written, and keeps it once it is said to be sent', async () => {
  const { test, mail, page, person, letter } = await writeLetter(LONG);
  expect(letter.length).toBeGreaterThan(2_000);
  const panelUrl = page.url();
  await person.click('[data-testid="email-open"]');
  const link = await until('the mail program', async () => mail.links[0]);

  const { to, headers } = readMailto(link);
  expect(to).toBe('support+uk@shop.example');
  expect(headers.body).toBe(letter.replaceAll('\n', '\r\n'));
  expect(headers.body).toContain(HARD);
  expect(headers.subject).toBe('Списали дважды & не вернули?');
  // The panel stays where it was, and nothing is kept as sent that only the person can have sent.
  expect(page.url()).toBe(panelUrl);
  expect((await readDatabase(test)).requests.map(({ state }) => state)).toEqual(['draft']);

  // The message opened as a tab of the window the panel's page is in, over it; a side panel stands beside.
  await page.bringToFront();
  await person.find('[data-testid="email-ask"]');
  await person.click('[data-testid="email-sent"]');
  const [request] = await until('the request', async () => {
    const { requests } = await readDatabase(test);
    return requests.every(({ state }) => state === 'submitted') && requests;
  });
  expect(request).toMatchObject({ channel: 'email', sentText: letter, ticketNumber: null });
  await until('an empty letter', async () => !(await textOf(page, 'preview')).includes('refund'));
  await person.click('[data-testid="tab-requests"]');
  await person.find('[data-testid="request-card"][data-state=submitted]');
});

it('quotes the number of an earlier request, in the letter and before its subject', async () => {
  const { test, mail } = running;
  if (!test || !mail) throw new Error('not started');
  const { page, tabId } = await writeLetter('The money has not come back.');
  // The number the company gave to the letter above, and this one goes on with it.
  await inDatabase(
    page,
    v.null(),
    `const all = await rowsOf('requests');
     const earlier = all.find(({ state }) => state === 'submitted');
     const draft = all.find(({ state }) => state === 'draft');
     const store = database.transaction('requests', 'readwrite').objectStore('requests');
     await settled(store.put({ ...earlier, state: 'registered', ticketNumber: '4711-B' }));
     await settled(store.put({ ...draft, followsUp: earlier.id }));`,
  );
  const again = await openPanel(test, tabId);
  await until('the number', async () => (await textOf(again.page, 'preview')).includes('4711-B'));
  await again.person.click('details:not([open]) > [data-testid="email-write"]');
  await again.person.type('[data-testid="email-to"]', 'help@shop.example');
  await page.close();
  const before = mail.links.length;
  await again.person.click('[data-testid="email-open"]');
  const { headers } = readMailto(await until('the mail program', async () => mail.links[before]));
  expect(headers.subject).toBe('Request 4711-B: The money has not come back');
  expect(headers.body).toMatch(
    /^Dear support team,\r\n\r\nI am writing again about my request 4711-B of \d{1,2} \p{L}+ \d{4}\./u,
  );
});
