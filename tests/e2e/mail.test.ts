import * as v from 'valibot';
import { expect, it } from 'vitest';
import { mailOfferSchema } from '@/utils/tabs/mail-offer-store';
import { evaluate } from './support/evaluate';
import { openPanel } from './support/open-panel';
import { Person } from './support/person';
import { readDatabase } from './support/read-database';
import { openDelivery, sendDelivery } from './support/send-delivery';
import { receivedAt, requestFrom } from './support/sent-request';
import { setUp } from './support/set-up';
import { tabOf } from './support/tab-of';
import { until } from './support/until';

const stage = setUp();
const PATH = '/deliver/mail-only/';

/** A mailbox on another site than the company's, with the confirmation of a number in it. */
async function openMailbox(number: string) {
  const page = await stage.test.browser.newPage();
  await page.goto(`${stage.site.foreignOrigin}/mail/?n=${number}`);
  await page.bringToFront();
  return { person: new Person(page), tabId: await tabOf(stage.test, page) };
}

function offerIn(tabId: number): Promise<v.InferOutput<typeof mailOfferSchema> | null> {
  const code = 'return (await browser.storage.session.get("mail:" + data))["mail:" + data] ?? null;';
  return evaluate(stage.test.desk, v.nullable(mailOfferSchema), code, tabId);
}

it('reads nothing in a mailbox while no request waits, and offers the number to the one that does', async () => {
  const { site, test } = stage;
  const idle = await openMailbox('700123');
  await idle.person.click('#mail-1');
  await idle.person.find('#pane h2');

  const { page } = await openDelivery(stage, { slug: 'mail-only' });
  await sendDelivery(page, { slug: 'mail-only' });
  const { ticketNumber } = await until('a submission', async () => receivedAt(site.received(), PATH)[0]);
  await requestFrom(test, PATH, ({ state }) => state === 'submitted');
  expect(await offerIn(idle.tabId)).toBeNull();

  const { person, tabId } = await openMailbox(ticketNumber);
  await person.click('#mail-2');
  await person.click('#mail-0');
  await person.click('#mail-1');
  const offer = await until('an offer', () => offerIn(tabId));
  expect(offer).toMatchObject({ number: ticketNumber, sender: 'support@localhost', date: '2026-11-22' });
  expect(offer.sentence).toBe(`Your ticket number is ${ticketNumber}.`);

  const panel = await openPanel(test, tabId);
  await panel.click('mail-link');
  const request = await requestFrom(test, PATH, ({ state }) => state === 'registered');
  expect(request).toMatchObject({ ticketNumber, ticketSentence: `Your ticket number is ${ticketNumber}.` });
  await until('no offer', async () => (await offerIn(tabId)) === null);
  const { timeline, pictures } = await readDatabase(test);
  const own = timeline.filter(({ requestId }) => requestId === request.id);
  expect(own.at(-1)).toMatchObject({ kind: 'number-chosen', detail: `${ticketNumber} · support@localhost, 2026-11-22` });
  // Nothing else of the mailbox is kept.
  expect(pictures.filter(({ requestId }) => requestId === request.id)).toEqual([]);
  expect(JSON.stringify([request, own])).not.toContain('Please keep it');
});
