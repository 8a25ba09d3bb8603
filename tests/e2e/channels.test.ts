import * as v from 'valibot';
import { expect, it } from 'vitest';
import { companies } from '@/tests/sites/companies/companies';
import type { Company } from '@/tests/sites/companies/company';
import { classifyService } from '@/utils/channels/classify-service';
import { decideChannels } from '@/utils/channels/decide-channels';
import { type ContactReading, contactReadingSchema } from '@/utils/model/channels/contact-reading';
import { evaluate } from './support/evaluate';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
const READ =
  "const [injection] = await browser.scripting.executeScript({ target: { tabId: data }, files: ['/contacts.js'] }); return injection.result;";
const pathOf = ({ id }: Company) => `/company/${id}/`;
const rowSchema = v.object({ kind: v.string(), value: v.string() });
const ROWS = `return [...document.querySelectorAll('[data-testid="channel"]')].map(({ dataset: { kind, value } }) => ({ kind, value }));`;

async function readingOf(company: Company): Promise<ContactReading> {
  const { site, test } = stage;
  const { page, tabId } = await openPractice(test, site, pathOf(company));
  const reading = await evaluate(test.desk, contactReadingSchema, READ, tabId);
  await page.close();
  return reading;
}

it('finds the numbers, the addresses and the kind of service of companies, and nothing that only looks like it', async () => {
  const wrong: string[] = [];
  for (const company of companies) {
    const reading = await readingOf(company);
    const found = decideChannels(reading);
    const of = (kind: string) => found.flatMap((channel) => (channel.kind === kind ? [channel.value] : [])).sort();
    const seen = { phones: of('phone'), emails: of('email'), service: classifyService(reading) };
    const truth = { phones: [...company.phones].sort(), emails: [...company.emails].sort(), service: company.service };
    if (JSON.stringify(seen) !== JSON.stringify(truth)) {
      wrong.push(`${company.id}: ${JSON.stringify(seen)} for ${JSON.stringify(truth)}`);
    }
  }
  expect(wrong).toEqual([]);
});

it('lists them in the panel, says what is asked for, and remembers them on another page of the site', async () => {
  const { site, test } = stage;
  const [bank] = companies.filter(({ id }) => id === 'bank-en');
  if (!bank) throw new Error('no such company');
  const { page, tabId } = await openPractice(test, site, pathOf(bank));
  const panel = await openPanel(test, tabId);
  const rows = await until('the channels of the bank', async () => {
    const shown = await evaluate(panel.page, v.array(rowSchema), ROWS);
    return shown.length >= 4 && shown;
  });
  expect(rows.map(({ value }) => value)).toEqual(expect.arrayContaining([...bank.phones, ...bank.emails]));
  await panel.person.find('[data-testid="requirements"][data-service="bank"]');
  await panel.person.find('[data-testid="requirement"][data-id="code-word"][data-state="at-hand"]');

  await page.goto(`${site.origin}/plain/`);
  await until('what the page before said', async () => {
    const shown = await evaluate(panel.page, v.array(rowSchema), ROWS);
    return bank.phones.every((phone) => shown.some(({ value }) => value === phone));
  });
});
