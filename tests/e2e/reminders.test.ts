import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchBrowser } from './support/launch-browser';
import { openExtensionPage } from './support/open-extension-page';
import { Person } from './support/person';
import { readDatabase } from './support/read-database';
import { sentRequest } from './support/request-row';
import { storeRows } from './support/store-rows';
import { badgeEverywhere, reminderAlarm } from './support/toolbar';
import { until } from './support/until';

const byTestId = (id: string) => `[data-testid="${id}"]`;

it('a moment that passed while the browser was closed is reminded of when it is open again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'casebook-'));
  try {
    const first = await launchBrowser({ profile });
    expect(await badgeEverywhere(first)).toBe('');
    const [late, fresh] = [
      sentRequest({ id: 'late', site: 'bank.example' }, 10),
      sentRequest({ id: 'fresh', site: 'shop.example' }, 0),
    ];
    await storeRows(first, { requests: [late, fresh] });
    await first.close();

    const test = await launchBrowser({ profile });
    try {
      await until('the count of answers that are due', async () => (await badgeEverywhere(test)) === '1');
      const kindsOf = async (id: string) =>
        (await readDatabase(test)).timeline.filter(({ requestId }) => requestId === id).map(({ kind }) => kind);
      expect([await kindsOf('late'), await kindsOf('fresh')]).toEqual([['reminded'], []]);
      const alarm = await until('the alarm for the other', () => reminderAlarm(test));
      expect(alarm).toBeGreaterThan(Date.now());

      const page = await openExtensionPage(test, 'library.html');
      const person = new Person(page);
      const due = `${byTestId('due-list')} ${byTestId('request-card')}`;
      await person.find(due);
      expect(await page.$$eval(due, (cards) => cards.length)).toBe(1);
      await person.click(`${due} ${byTestId('snooze-tomorrow')}`);
      await until('no badge once it is put off', async () => (await badgeEverywhere(test)) === '');
      await person.click(`${byTestId('request-card')}[data-number="4711"] ${byTestId('answered')}`);
      await until('an answered request', async () => (await readDatabase(test)).requests.some(({ answeredAt }) => answeredAt));
    } finally {
      await test.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
