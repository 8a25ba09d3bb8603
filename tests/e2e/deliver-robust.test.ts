import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './support/launch-browser';
import { Person } from './support/person';
import { readDatabase } from './support/read-database';
import { openDelivery, sendDelivery } from './support/send-delivery';
import { receivedAt, requestFrom, type StoredRequest } from './support/sent-request';
import { setUp } from './support/set-up';
import { stopBackground } from './support/stop-background';
import { until } from './support/until';

const stage = setUp({ own: true });
const IN_PLACE = { slug: 'in-place' };
const NEXT = { slug: 'next-document' };

const pathOf = ({ slug }: { slug: string }) => `/deliver/${slug}/`;
const idsOf = async (test: TestBrowser) => new Set((await readDatabase(test)).requests.map(({ id }) => id));

/** The one request that came since, with the number that the company gave to its last submission. */
async function newRequest(before: ReadonlySet<string>, delivery: { slug: string }): Promise<StoredRequest> {
  const { site, test } = stage;
  const path = pathOf(delivery);
  return until(`one new request from ${path}`, async () => {
    const added = (await readDatabase(test)).requests.filter(({ id, pageUrl }) => !before.has(id) && pageUrl.includes(path));
    const number = receivedAt(site.received(), path).at(-1)?.ticketNumber;
    const [request] = added;
    if (request && added.length === 1 && request.ticketNumber === number) return request;
    throw new Error(
      `stored: ${JSON.stringify(added.map(({ state, ticketNumber }) => [state, ticketNumber]))}, given: ${number}`,
    );
  });
}

/** One request under way: the person sends it, it is stored, the company may answer. */
interface UnderWay {
  send: () => Promise<void>;
  /** Resolves when it is stored as sent. */
  stored: () => Promise<unknown>;
  release: () => void;
  /** Resolves when its number is stored. */
  registered: () => Promise<unknown>;
}

const MOMENTS: [string, (underWay: UnderWay) => Promise<void>][] = [
  [
    'before the person presses',
    async ({ send, stored, release }) => {
      await stopBackground(stage.test);
      // No company answers before a background has had the time to start.
      await Promise.all([send(), stored().then(release)]);
    },
  ],
  [
    'once the request is stored',
    async ({ send, stored, release }) => {
      await Promise.all([
        send(),
        stored()
          .then(() => stopBackground(stage.test))
          .then(release),
      ]);
    },
  ],
  [
    'while the answer arrives',
    async ({ send, stored, release }) => {
      await Promise.all([
        send(),
        stored()
          .then(release)
          .then(() => stopBackground(stage.test)),
      ]);
    },
  ],
  [
    'twice while the company thinks',
    async ({ send, stored, release }) => {
      const kills = async () => {
        await stored();
        await stopBackground(stage.test);
        await stage.test.desk.evaluate('(globalThis.browser ?? chrome).runtime.sendMessage({ name: "menus.refresh" })');
        await stopBackground(stage.test);
        release();
      };
      await Promise.all([send(), kills()]);
    },
  ],
  [
    'once the number is stored',
    async ({ send, stored, release, registered }) => {
      await Promise.all([send(), stored().then(release)]);
      await registered();
      await stopBackground(stage.test);
    },
  ],
];

describe.each([IN_PLACE, NEXT])('with an answer by $slug', (delivery) => {
  it.each(MOMENTS)('nothing is lost when the background dies %s', async (_, kill) => {
    const before = await idsOf(stage.test);
    const { page } = await openDelivery(stage, delivery);
    const added = async () => (await readDatabase(stage.test)).requests.filter(({ id }) => !before.has(id));
    await kill({
      send: () => sendDelivery(page, delivery),
      stored: () => until('a submitted request', async () => (await added()).some(({ state }) => state === 'submitted')),
      release: stage.site.holdAnswers(),
      registered: () => until('a number', async () => (await added()).some(({ state }) => state === 'registered')),
    });
    await newRequest(before, delivery);
  });
});

it('a double click is one request', async () => {
  const before = await idsOf(stage.test);
  const { page } = await openDelivery(stage, IN_PLACE);
  const release = stage.site.holdAnswers();
  const count = receivedAt(stage.site.received(), pathOf(IN_PLACE)).length;
  const button = await new Person(page).find('#send');
  await button.click({ count: 2 });
  await until('two submissions', async () => receivedAt(stage.site.received(), pathOf(IN_PLACE)).length === count + 2);
  release();
  const request = await until('a number', async () =>
    (await readDatabase(stage.test)).requests.find(({ id, state }) => !before.has(id) && state === 'registered'),
  );
  const added = (await readDatabase(stage.test)).requests.filter(({ id }) => !before.has(id));
  expect(added).toHaveLength(1);
  // The company gave two numbers; the page showed one of them first.
  const given = receivedAt(stage.site.received(), pathOf(IN_PLACE))
    .slice(count)
    .map(({ ticketNumber }) => ticketNumber);
  expect(given).toContain(request.ticketNumber);
});

it('two tabs that send at once are two requests, each with its own number', async () => {
  const { site, test } = stage;
  const before = await idsOf(test);
  const release = site.holdAnswers();
  const first = await openDelivery(stage, IN_PLACE);
  const second = await openDelivery(stage, { slug: 'small-print' });
  // A tab behind another paints nothing, and nobody clicks there.
  await first.page.bringToFront();
  await sendDelivery(first.page, IN_PLACE);
  await second.page.bringToFront();
  await sendDelivery(second.page, { slug: 'small-print' });
  await until('two sent requests', async () => {
    const added = (await readDatabase(test)).requests.filter(({ id }) => !before.has(id));
    return added.length === 2 && added.every(({ state }) => state === 'submitted');
  });
  release();
  const [one, other] = await Promise.all([newRequest(before, IN_PLACE), newRequest(before, { slug: 'small-print' })]);
  expect(one.id).not.toBe(other.id);
});

it('a tab closed right after sending leaves a request that waits', async () => {
  const { site, test } = stage;
  const delivery = { slug: 'redirect' };
  const { page } = await openDelivery(stage, delivery);
  const release = site.holdAnswers();
  const sent = sendDelivery(page, delivery).catch(() => undefined);
  await until('a submission', async () => receivedAt(site.received(), pathOf(delivery))[0]);
  await page.close();
  await sent;
  release();
  const request = await requestFrom(test, pathOf(delivery), ({ state }) => state === 'submitted');
  expect(request.ticketNumber).toBeNull();
});

it('a request outlives the browser', async () => {
  const { site } = stage;
  const profile = await mkdtemp(join(tmpdir(), 'casebook-'));
  const delivery = { slug: 'late' };
  try {
    const first = await launchBrowser({ profile });
    const { page } = await openDelivery({ site, test: first }, delivery);
    const release = site.holdAnswers();
    await sendDelivery(page, delivery);
    const sent = await requestFrom(first, pathOf(delivery), ({ state }) => state === 'submitted');
    await first.close();
    release();
    const second = await launchBrowser({ profile });
    try {
      const kept = await requestFrom(second, pathOf(delivery), ({ state }) => state === 'submitted');
      expect(kept).toEqual(sent);
    } finally {
      await second.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
