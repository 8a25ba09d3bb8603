import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { TableName } from '@/utils/store/tables';
import { siteOf } from '@/utils/text/site';
import { findingsOf, supportFormOf } from './support/findings-of';
import { inDatabase } from './support/in-database';
import { openExtensionPage } from './support/open-extension-page';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { Person } from './support/person';
import { setUp } from './support/set-up';
import { storeRows } from './support/store-rows';

const stage = setUp();

/** Puts a row into a table past the product's own code, and gives all rows of the table. */
async function putRow(table: TableName, row: object) {
  await storeRows(stage.test, { [table]: [row] });
  return inDatabase(stage.test.desk, v.array(v.unknown()), 'return rowsOf(data);', table);
}

it('what a newer release wrote is counted and kept, and a site it has a rule for is left alone', async () => {
  const { page, tabId } = await openPractice(stage.test, stage.site, '/plain/');
  await supportFormOf(stage.test, tabId);
  const site = siteOf(page.url()) ?? '';
  const request = { id: 'newer', site, state: 'escalated', updatedAt: 1 };
  await putRow('requests', request);
  await putRow('siteRules', { site, mode: 'at-night', updatedAt: 1 });

  const library = await openExtensionPage(stage.test, 'library.html');
  await new Person(library).find('[data-testid="unreadable"]');
  expect(await library.$eval('[data-testid="unreadable"]', (notice) => notice.textContent)).toMatch(/\b2\b/);
  await library.close();

  const next = await openPractice(stage.test, stage.site, '/russian/');
  const panel = await openPanel(stage.test, next.tabId);
  await panel.person.find('[data-testid="silent-off"]');
  expect(await findingsOf(stage.test, next.tabId)).toEqual([]);
  await panel.click('tab-requests');
  await panel.person.find('[data-testid="unreadable"]');
  await panel.click('tab-new');
  await panel.click('turn-on');
  await supportFormOf(stage.test, next.tabId);
  expect(await putRow('requests', { ...request, id: 'other' })).toContainEqual(request);
});
