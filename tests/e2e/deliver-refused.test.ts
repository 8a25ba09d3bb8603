import { describe, expect, it } from 'vitest';
import { DELIVERIES } from '@/tests/sites/deliveries/deliveries';
import { ANSWERS } from './support/answers';
import { findingsOf, nextSupportFormOf } from './support/findings-of';
import { Person } from './support/person';
import { readDatabase } from './support/read-database';
import { openDelivery, sendDelivery } from './support/send-delivery';
import { receivedAt, requestFrom } from './support/sent-request';
import { setUp } from './support/set-up';

const stage = setUp();
const refusing = DELIVERIES.filter(({ outcome }) => outcome === 'refused');

async function kindsOf(requestId: string): Promise<string[]> {
  const { timeline } = await readDatabase(stage.test);
  return timeline.filter((entry) => entry.requestId === requestId).map(({ kind }) => kind);
}

describe.each(refusing)('$slug: $about', (delivery) => {
  const path = `/deliver/${delivery.slug}/`;
  // Firefox does not let an extension tell its page about a broken line from other pages of its own.
  const isSeen = delivery.slug !== 'cut-page' || process.env.CASEBOOK_BROWSER === 'chromium';

  it('is a draft again with its text, and the second try is the same request', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openDelivery(stage, delivery, 'name');
    await sendDelivery(page, delivery);
    const first = await requestFrom(test, path, ({ state }) => state === (isSeen ? 'draft' : 'submitted'));
    expect(first.sentText).toBe(ANSWERS.message);
    if (isSeen) expect(first.message.problem).toBe(ANSWERS.message);
    expect(receivedAt(site.received(), path)).toEqual([]);

    const person = new Person(page);
    if (delivery.slug === 'cut-page') {
      // The browser's own page stands where the answer would: the person opens the form again and writes anew.
      const [before] = await findingsOf(test, tabId);
      await page.goto(`${site.origin}${path}`);
      // The form was seen empty before anybody can have written in it.
      await nextSupportFormOf(test, tabId, before?.documentKey);
      await person.type('#message', ANSWERS.message ?? '');
    }
    await person.type('#name', 'Ann Fairweather');
    await sendDelivery(page, delivery);
    const second = await requestFrom(test, path, ({ state }) => state === 'registered');
    expect(second.id).toBe(first.id);
    expect(second.ticketNumber).toBe(receivedAt(site.received(), path)[0]?.ticketNumber);
    expect(await kindsOf(second.id)).toEqual(
      isSeen ? ['submitted', 'refused', 'submitted', 'registered'] : ['submitted', 'registered'],
    );
  });
});
