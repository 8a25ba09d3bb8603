import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realWidgets } from '@/tests/sites/chats/real/real-widgets';
import { type RealChats, startRealChats } from '@/tests/sites/chats/real/start-real-chats';
import { shapeWidgets } from '@/tests/sites/chats/shapes/shape-widgets';
import { browserName } from './support/browser-name';
import { REAL_CHAT_HANDS, SHAPE_HANDS } from './support/chat-hands';
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

/** What the forms before the chats ask for, by the names of their fields. */
const [EMAIL, ORDER] = [PROFILE.email ?? '', IDENTIFIERS['order-number'] ?? ''];
const DETAILS: Readonly<Record<string, Record<string, string>>> = {
  'rocket-chat': { name: ANN, email: EMAIL, order_no: ORDER },
};
const ASKED_BY_SHAPES = { name: ANN, mail: EMAIL, order: ORDER };

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
  it.each([...realWidgets(), ...shapeWidgets()])('$title', async ({ id, language, number, greeting, asksFirst, picture }) => {
    const { chats } = running;
    const hands = REAL_CHAT_HANDS[id] ?? SHAPE_HANDS[id];
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
      ...(asksFirst && { details: DETAILS[id] ?? ASKED_BY_SHAPES }),
      ...(picture !== undefined && { picture }),
    });
    cells.push(cell);
    const all = Object.fromEntries(CHAT_STEPS.map((step) => [step, 'ok']));
    expect(cell).toEqual({ id, steps: all });
  });
});
