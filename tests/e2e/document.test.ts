import { beforeAll, describe, expect, it } from 'vitest';
import { makeProfile } from './support/make-profile';
import { openCallId } from './support/open-call-id';
import { openExtensionPage } from './support/open-extension-page';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { Person } from './support/person';
import { readDatabase } from './support/read-database';
import { sentRequest } from './support/request-row';
import { setUp } from './support/set-up';
import { storeRows } from './support/store-rows';
import { lookAtReminders } from './support/toolbar';
import { until } from './support/until';

const stage = setUp();
const byTestId = (id: string) => `[data-testid="${id}"]`;

beforeAll(() => makeProfile(stage.test));

const textOf = (person: Person, id: string) =>
  person.find(byTestId(id)).then((element) => element.evaluate((found) => found.textContent ?? ''));

/** The page of the practice site and its panel, with an earlier request that the company registered. */
async function comeBack(number: string) {
  const { site, test } = stage;
  const { tabId } = await openPractice(test, site, '/plain/');
  await storeRows(test, {
    requests: [sentRequest({ id: number, site: new URL(site.origin).hostname, ticketNumber: number }, 1)],
  });
  return openPanel(test, tabId);
}

// What the guide that Casebook follows says of reaching support, statement by statement.
describe('preparing', () => {
  it('S6, S12 data of earlier requests: an open one is offered, gone on with, and quoted with its number', async () => {
    const panel = await comeBack('4711');
    await panel.person.find(byTestId('earlier'));
    await panel.click('continue-one');
    expect(await textOf(panel.person, 'continuing')).toContain('4711');
    await panel.person.type(byTestId('part-problem'), 'Still no refund.');
    const draft = await until('a draft that goes on', async () =>
      (await readDatabase(stage.test)).requests.find(({ state, followsUp }) => state === 'draft' && followsUp === '4711'),
    );
    expect(draft.site).toBe(new URL(stage.site.origin).hostname);
    await until('the number in the message', async () =>
      (await textOf(panel.person, 'preview')).includes('I am writing again about my request 4711'),
    );
    await panel.click('continue-stop');
    await panel.person.find(byTestId('continue'));
  });
});

describe('by phone', () => {
  it('S3, S8 number, what to have at hand, what to say, waiting, and the number given', async () => {
    const { site, test } = stage;
    const { tabId } = await openPractice(test, site, '/plain/');
    const panel = await openPanel(test, tabId);
    await panel.writeIdentifiers();
    await panel.person.find(byTestId('part-problem'));
    await panel.rewrite(byTestId('part-problem'), 'The line is dead since Monday.');
    await panel.click('channel-call');
    await panel.rewrite(`input${byTestId('call-number')}`, '8 (800) 555-35-35');
    const dial = await panel.person.find(`a${byTestId('call-dial')}[href="tel:88005553535"]`);
    expect(await dial.evaluate((link) => link.getAttribute('href'))).toBe('tel:88005553535');
    await until('the account number as it is dictated', async () =>
      (await textOf(panel.person, 'call-facts')).includes('100\u202f200\u202f30'),
    );
    await until('what to say', async () => (await textOf(panel.person, 'call-say')).includes('The line is dead since Monday.'));
    await panel.click('call-begin');
    await panel.person.type(byTestId('call-operator'), 'Anna');
    // Written as it is typed: the panel is closed in the middle of the call, and nothing of it is lost.
    const id = await until('a call with Anna', () => openCallId(test));
    await panel.page.close();
    const page = await openExtensionPage(test, `call.html?id=${id}`);
    const person = new Person(page);
    const operator = await person.find(`input${byTestId('call-operator')}`);
    expect(await operator.evaluate((input) => Reflect.get(input, 'value'))).toBe('Anna');
    await person.click(byTestId('call-answered'));
    await person.type(byTestId('call-ticket'), 'AB-815');
    await person.type(byTestId('call-promise'), 'A technician comes');
    await person.click(byTestId('call-end'));
    await person.find(byTestId('call-over'));
    const { requests, timeline } = await readDatabase(test);
    const request = requests.find(({ ticketNumber }) => ticketNumber === 'AB-815');
    expect(request).toMatchObject({ channel: 'phone', state: 'registered' });
    expect(request?.sentText).toContain('The line is dead since Monday.');
    const kinds = timeline.filter(({ requestId }) => requestId === request?.id).map(({ kind }) => kind);
    expect(kinds.slice(-3)).toEqual(['called', 'registered', 'promised']);
    const again = await openPanel(test, tabId);
    await again.click('tab-requests');
    const card = `${byTestId('request-card')}[data-number="AB-815"]`;
    const heard = await again.person.find(`${card} ${byTestId('request-call')}`);
    expect(await heard.evaluate((list) => list.textContent)).toContain('Anna');
  });
});

describe('waiting', () => {
  it('S11 phone minutes to an hour, a reminder when the time is over, and one click to say that it is answered', async () => {
    const { site, test } = stage;
    const host = new URL(site.origin).hostname;
    await storeRows(test, { requests: [sentRequest({ id: 'late', site: host, ticketNumber: '9001' }, 20)] });
    await lookAtReminders(test);
    const { tabId } = await openPractice(test, site, '/plain/');
    const panel = await openPanel(test, tabId);
    await panel.click('channel-call');
    expect(await textOf(panel.person, 'call-sheet')).toContain('usually a few minutes to an hour');
    await panel.person.click(`${byTestId('due-notice')} button`);
    const card = `${byTestId('request-card')}[data-number="9001"]`;
    await panel.person.click(`${card} ${byTestId('answered')}`);
    await panel.person.find(`${card} ${byTestId('wait')}[data-state=answered]`);
    const { requests } = await readDatabase(test);
    expect(requests.find(({ id }) => id === 'late')?.answeredAt).toBeGreaterThan(0);
  });
});
