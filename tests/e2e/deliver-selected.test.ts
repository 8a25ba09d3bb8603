import { expect, it } from 'vitest';
import { clickMenu } from './support/dispatch';
import { readDatabase } from './support/read-database';
import { openDelivery, sendDelivery } from './support/send-delivery';
import { receivedAt, requestFrom } from './support/sent-request';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
const PATH = '/deliver/mail-only/';

it('“Save as ticket number” keeps what the person selected on a page of the company, with the sentence around it and a picture', async () => {
  const { site, test } = stage;
  const { page, tabId } = await openDelivery(stage, { slug: 'mail-only' });
  await sendDelivery(page, { slug: 'mail-only' });
  const { ticketNumber } = await until('a submission', async () => receivedAt(site.received(), PATH)[0]);
  await requestFrom(test, PATH, ({ state }) => state === 'submitted');
  // The company puts it on a page of its own some time later, among words that say nothing.
  await page.goto(`${site.origin}/no-support/`);
  await page.evaluate(
    `document.querySelector('main').insertAdjacentHTML('afterbegin', '<p>Zorp ${ticketNumber} is with us.</p>')`,
  );
  await clickMenu(test, { menuItemId: 'save-number', selectionText: ` № ${ticketNumber}. `, editable: false }, tabId);

  const request = await requestFrom(test, PATH, ({ state }) => state === 'registered');
  expect(request).toMatchObject({ ticketNumber, ticketSentence: `Zorp ${ticketNumber} is with us.` });
  await until('a picture of the page', async () =>
    (await readDatabase(test)).pictures.some(({ requestId, kind }) => requestId === request.id && kind === 'confirmation'),
  );
});
