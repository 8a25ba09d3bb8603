import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import { ChatPanel } from './support/chat-panel';
import { evaluate } from './support/evaluate';
import { makeProfile } from './support/make-profile';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import type { Panel } from './support/panel';
import { Person } from './support/person';
import { readDatabase } from './support/read-database';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
/** What the chat takes at once, UTF-16 units. */
const LIMIT = 240;

beforeAll(() => makeProfile(stage.test));

/** The bank with its chat, as a company of its own: what was kept before has no say in it. */
async function openBank(own: string) {
  const { site, test } = stage;
  const origin = site.origin.replace('localhost', `${own}.localhost`);
  const { page, tabId } = await openPractice(test, { ...site, origin }, '/four-ways/');
  const panel = await openPanel(test, tabId);
  return { page, panel, chat: new ChatPanel(panel), person: new Person(page) };
}

async function say(person: Person, text: string): Promise<void> {
  await person.page.bringToFront();
  await person.type('#chat textarea', text);
  await person.click('#chat-line button');
}

const rowsIn = (page: Page) =>
  evaluate(page, v.array(v.string()), "return [...document.querySelectorAll('#chat-log li')].map((row) => row.textContent);");

async function kept(own: string) {
  const { conversations, chatMessages } = await readDatabase(stage.test);
  const here = conversations.filter(({ site }) => site === `${own}.localhost`);
  const said = chatMessages
    .filter(({ conversationId }) => here.some(({ id }) => id === conversationId))
    .toSorted((one, other) => one.position - other.position);
  return { conversations: here, said: said.map(({ text }) => text) };
}

const untilSaid = (own: string, said: readonly string[]) =>
  until(said.join(' | '), async () => {
    const { said: now } = await kept(own);
    if (JSON.stringify(now) === JSON.stringify(said)) return true;
    throw new Error(`kept: ${now.join(' | ')}`);
  });

/** What the panel says of the last part that it put in, once it has. */
const saidOf = ({ page }: Panel) =>
  evaluate(
    page,
    v.string(),
    `const { dataset, textContent } = document.querySelector('[data-testid="chat-insert-result"]');
     return dataset.outcome === 'inserted' ? textContent : '';`,
  );

const HELLO = 'Good day! I am the assistant of the bank.';
const ANSWER = 'Thank you. Your request number is LB-48210.';

it('a conversation goes on through a reload of the page', async () => {
  const own = 'reloaded';
  const { page, chat, person } = await openBank(own);
  await chat.waitFor('closed');
  await person.click('#chat-open');
  await chat.waitFor('conversation');
  await say(person, 'My card is gone.');
  await untilSaid(own, [HELLO, 'My card is gone.', ANSWER]);
  await page.reload();
  await chat.waitFor('closed');
  await person.click('#chat-open');
  await chat.waitFor('conversation');
  await say(person, 'It is the blue one.');
  // What the page shows anew is known; what is said now goes on behind it.
  await until('both', async () => (await kept(own)).said.includes('It is the blue one.'));
  const { conversations, said } = await kept(own);
  expect(conversations).toHaveLength(1);
  expect(said.filter((text) => text === 'My card is gone.')).toHaveLength(1);
  const { requests } = await readDatabase(stage.test);
  expect(requests.filter(({ site }) => site === `${own}.localhost`).map(({ ticketNumber }) => ticketNumber)).toEqual([
    'LB-48210',
  ]);
});

it('one click stops it and forgets what was kept, and another begins it again', async () => {
  const own = 'forgotten';
  const { panel, chat, person } = await openBank(own);
  await chat.waitFor('closed');
  await person.click('#chat-open');
  await chat.waitFor('conversation');
  await say(person, 'Something private.');
  await untilSaid(own, [HELLO, 'Something private.', ANSWER]);
  await panel.page.bringToFront();
  await panel.click('chat-forget');
  await until('nothing', async () => (await kept(own)).conversations.length === 0);
  expect((await kept(own)).said).toEqual([]);
  await say(person, 'And this, too.');
  await until('an answer', async () => (await rowsIn(person.page)).length === 5);
  await panel.page.bringToFront();
  await panel.person.find('[data-testid="chat-keep"]');
  expect((await kept(own)).said).toEqual([]);
  await panel.click('chat-keep');
  await untilSaid(own, [HELLO, 'Something private.', ANSWER, 'And this, too.', ANSWER]);
});

it('a message longer than the chat takes goes part by part, is taken back, and is never sent', async () => {
  const { page, panel, chat, person } = await openBank('parts');
  await panel.person.find('[data-testid="part-problem"]');
  const sentences = Array.from({ length: 9 }, (_, index) => `Sentence ${index + 1} of what happened to my card on that day.`);
  await panel.rewrite('[data-testid="part-problem"]', sentences.join(' '));
  await panel.person.find('[data-testid="draft-saved"][data-state=saved]');
  await chat.waitFor('closed');
  expect(await chat.open()).toBe('opened');
  await chat.waitFor('conversation');

  const line = await person.find('#chat textarea');
  const written = () => line.evaluate((area) => (area instanceof HTMLTextAreaElement ? area.value : ''));
  expect(await chat.insert()).toBe('inserted');
  const first = await written();
  expect(first.length).toBeLessThanOrEqual(LIMIT);
  await panel.click('chat-undo');
  await panel.person.find('[data-testid="chat-insert-result"][data-outcome="undone"]');
  expect(await written()).toBe('');
  expect(await rowsIn(page)).toEqual([HELLO]);

  const sent: string[] = [];
  for (let whole = ''; !whole.includes('Sentence 9'); whole = sent.join(' ')) {
    await panel.page.bringToFront();
    const before = await saidOf(panel);
    await panel.click('chat-insert');
    await until('the next part', async () => !['', before].includes(await saidOf(panel)));
    const part = await written();
    expect(part.length).toBeLessThanOrEqual(LIMIT);
    sent.push(part);
    await page.bringToFront();
    await person.click('#chat-line button');
    await until('it sent', async () => (await written()) === '');
  }
  for (const sentence of sentences) expect(sent.join(' ')).toContain(sentence);
  expect(sent.length).toBeGreaterThan(1);
});
