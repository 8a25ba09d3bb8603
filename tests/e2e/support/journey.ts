import type { Page } from 'puppeteer-core';
import type { Received } from '@/tests/sites/received';
import { TEXTS } from './journey-texts';
import type { OpenPage } from './open-practice';
import { openPractice } from './open-practice';
import type { Panel, PlanRow } from './panel';
import { personOf } from './person-of';
import type { PracticeForm } from './practice-forms';
import { readDatabase, type StoredDatabase } from './read-database';
import { sendForm } from './send-form';
import type { Stage } from './set-up';
import { until } from './until';

/** Told of each step of a journey: what was done, what came out, and the page that shows it. */
export type Say = (step: string, result: string, shown: Page) => Promise<void>;

/** What came out of a journey, at the company and at home. */
export interface Walked {
  received: Received;
  rows: PlanRow[];
  attached: string;
  /** As the panel shows it. */
  shownNumber: string;
  request: StoredDatabase['requests'][number];
  pictures: StoredDatabase['pictures'];
  timeline: StoredDatabase['timeline'];
}

/**
 * Walks the whole way of one request as a person does: page, panel, message, picture, fill, send, number. The profile is there already.
 * @param openPanelFor how the panel is opened
 */
export async function walkJourney(
  { site, test }: Stage,
  practice: PracticeForm,
  openPanelFor: (opened: OpenPage) => Promise<Panel>,
  say: Say = async () => {},
): Promise<Walked> {
  const opened = await openPractice(test, site, practice.path);
  const { page } = opened;
  await say('Open the page', page.url(), page);

  const panel = await openPanelFor(opened);
  await panel.chooseForm();
  await say('Open the panel', 'a support form was found', panel.page);
  await panel.writeIdentifiers();
  await panel.write(TEXTS[practice.language]);
  await say('Write the message', 'saved as a draft', panel.page);
  await panel.capture();
  await say('Capture the tab', 'one picture', panel.page);
  const attached = await panel.attach();
  await say('Attach the picture', attached, panel.page);
  const planned = await panel.review();
  await say('Review', `${planned.filter(({ ticked }) => ticked).length} fields ticked`, panel.page);
  const rows = await panel.fill();
  await say('Fill', `${rows.filter(({ outcome }) => outcome === 'filled').length} fields filled`, panel.page);
  await say('Look at the form', page.url(), page);

  const before = site.received().length;
  const known = (await readDatabase(test)).requests.flatMap(({ ticketNumber }) => ticketNumber ?? []);
  await page.bringToFront();
  await sendForm(await personOf(page, practice), practice);
  const received = await until('a submission', async () => site.received()[before]);
  const shownNumber = await panel.newNumber(known);
  // Only now is the page's answer there for sure: a page on its way to another cannot be pictured.
  await say('Choose, agree and send', `the company got ${Object.keys(received.fields).length} fields`, page);
  await say('Find the number in the panel', shownNumber, panel.page);
  return { received, rows, attached, shownNumber, ...(await stored(test, shownNumber)) };
}

/** The request with a number, once its confirmation has been pictured too. */
function stored(test: Stage['test'], number: string) {
  return until(`${number} in the database, with a picture of its confirmation`, async () => {
    const { requests, pictures, timeline } = await readDatabase(test);
    const request = requests.find(({ ticketNumber }) => ticketNumber === number);
    const own = <T extends { requestId: string }>(items: T[]) => items.filter(({ requestId }) => requestId === request?.id);
    const found = own(pictures);
    return (
      request && found.some(({ kind }) => kind === 'confirmation') && { request, pictures: found, timeline: own(timeline) }
    );
  });
}
