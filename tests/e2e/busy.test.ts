import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { busyPage } from '@/tests/sites/pages/busy-page';
import { MANY } from '@/utils/page/backoff';
import { evaluate } from './support/evaluate';
import { findingsOf } from './support/findings-of';
import { openPractice } from './support/open-practice';
import { seenForms, trueForm } from './support/seen-forms';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
/** A page that is never still is looked at rarely in the end, ms. */
const PATIENCE = 60_000;
const ASKED_ONCE_MORE = 800;

describe('a page that changes all the time', () => {
  it('is looked at a bounded number of times, and what it asks later is found', async () => {
    const { site, test } = stage;
    // Each look finds the counter changed, so each is stored.
    await evaluate(
      test.desk,
      v.null(),
      `globalThis.stored = 0;
       browser.storage.session.onChanged.addListener((changes) => {
         if (Object.keys(changes).some((key) => key.startsWith('findings:'))) globalThis.stored += 1;
       });`,
    );
    const { page, tabId } = await openPractice(test, site, busyPage.path);
    const like = (truth: typeof busyPage.before) =>
      until(
        'the true form',
        async () => {
          const seen = seenForms(await findingsOf(test, tabId), truth);
          return JSON.stringify(seen) === JSON.stringify(truth.map(trueForm));
        },
        PATIENCE,
      );
    await like(busyPage.before);
    await like(busyPage.after);
    const changes = await evaluate(
      page,
      v.number(),
      `return Number(document.querySelector('#count').textContent.match(/\\d+/)[0]);`,
    );
    const looks = await evaluate(test.desk, v.number(), 'return globalThis.stored;');
    expect(changes).toBeGreaterThanOrEqual(ASKED_ONCE_MORE);
    expect(looks).toBeGreaterThan(1);
    // The looks that may follow each other, and a few rare ones on a slow machine.
    expect(looks).toBeLessThanOrEqual(MANY + 10);
  });
});
