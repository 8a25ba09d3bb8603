import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realWidgets } from '@/tests/sites/chats/real/real-widgets';
import { type RealChats, startRealChats } from '@/tests/sites/chats/real/start-real-chats';
import { browserName } from './support/browser-name';
import { REAL_CHAT_HANDS } from './support/chat-hands';
import { CHAT_STEPS, type ChatCell } from './support/chat-steps';
import { ChatTester } from './support/chat-tester';
import { IDENTIFIERS, PROFILE, TEXTS } from './support/journey-texts';
import { makeProfile } from './support/make-profile';
import { openPanel } from './support/open-panel';
import { setUp } from './support/set-up';
import { tabOf } from './support/tab-of';
import { ANN, walkChat } from './support/walk-chat';

const stage = setUp();
const running: { chats?: RealChats } = {};
const cells: ChatCell[] = [];

/** Where the page about chats is written from. */
const RESULTS = join(import.meta.dirname, '../../.cache/test', `chats-${browserName()}.json`);

beforeAll(async () => {
  running.chats = await startRealChats();
  await makeProfile(stage.test);
});
afterAll(async () => {
  await running.chats?.close();
  mkdirSync(join(RESULTS, '..'), { recursive: true });
  writeFileSync(RESULTS, JSON.stringify(cells, null, 2));
});

describe('real chats as people meet them', () => {
  it.each(realWidgets())('$title', async ({ id, language, number, greeting, asksFirst, picture }) => {
    const { chats } = running;
    const hands = REAL_CHAT_HANDS[id];
    if (!chats || !hands) throw new Error('The chats are not running.');
    const { test } = stage;
    const page = await test.browser.newPage();
    await page.goto(chats.page(id));
    await page.bringToFront();
    const panel = await openPanel(test, await tabOf(test, page));
    await panel.writeIdentifiers();
    const cell = await walkChat(test, panel, new ChatTester(page, hands), {
      id,
      log: () => chats.log(id),
      number,
      texts: TEXTS[language],
      greeting,
      ...(asksFirst && { details: { name: ANN, email: PROFILE.email ?? '', order_no: IDENTIFIERS['order-number'] ?? '' } }),
      ...(picture !== undefined && { picture }),
    });
    cells.push(cell);
    const all = Object.fromEntries(CHAT_STEPS.map((step) => [step, 'ok']));
    expect(cell).toEqual({ id, steps: all });
  });
});
