import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ChatPanel } from './support/chat-panel';
import { chatsIn } from './support/chats-in';
import { makeProfile } from './support/make-profile';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import type { Panel } from './support/panel';
import { Person } from './support/person';
import { readDatabase } from './support/read-database';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
const byTestId = (id: string) => `[data-testid="${id}"]`;
const channel = (kind: string, value = '') =>
  value === ''
    ? `${byTestId('channel')}[data-kind="${kind}"]`
    : `${byTestId('channel')}[data-kind="${kind}"][data-value="${value}"]`;
const textOf = (panel: Panel, selector: string) =>
  panel.person.find(selector).then((element) => element.evaluate((found) => found.textContent ?? ''));

beforeAll(() => makeProfile(stage.test));

/** The practice site as the site of one company alone: what is remembered of the others has no say in it. */
function siteOfIts(own: string) {
  const { site } = stage;
  return own === '' ? site : { ...site, origin: site.origin.replace('localhost', `${own}.localhost`) };
}

/** A page of the practice site, with the panel beside it. */
async function visit(path: string, own = '') {
  const { test } = stage;
  const { page, tabId } = await openPractice(test, siteOfIts(own), path);
  return { page, tabId, panel: await openPanel(test, tabId) };
}

// What the guide that Casebook follows says of reaching support, statement by statement; the others are in document.test.ts, attaching and
// capturing (S5) in capture*.test.ts and attach.test.ts, real chats (S9) in chat-real.test.ts.
describe('S1 a phone line, e-mail, an online chat and a personal account', () => {
  it('are all four found, and each is offered with its own flow', async () => {
    const { test } = stage;
    const { page, tabId, panel } = await visit('/four-ways/');
    await panel.person.find(byTestId('part-problem'));
    await panel.rewrite(byTestId('part-problem'), 'My card was charged twice.');
    await panel.person.find(`${byTestId('draft-saved')}[data-state=saved]`);

    await panel.person.click(`${channel('phone', '+443456001234')} ${byTestId('channel-call')}`);
    await until('the number on the call sheet', async () => {
      const number = await (await panel.person.find(`input${byTestId('call-number')}`)).evaluate((input) =>
        Reflect.get(input, 'value'),
      );
      return String(number).includes('0345 600 1234');
    });

    // A messenger is a chat elsewhere: it stands among the chats, once.
    const telegram = await panel.person.find(`${byTestId('messenger')} a`);
    expect(await telegram.evaluate((link) => link.getAttribute('href'))).toBe('https://t.me/larchsavings');
    await until('it once', async () => (await panel.page.$$(channel('messenger'))).length === 0);

    await panel.person.click(`${channel('email', 'help@larchsavings.example')} ${byTestId('channel-write')}`);
    const to = await panel.person.find(`input${byTestId('email-to')}`);
    await until('the address', () => to.evaluate((input) => Reflect.get(input, 'value') === 'help@larchsavings.example'));

    const chat = new ChatPanel(panel);
    await chat.waitFor('closed');
    expect(await chat.open()).toBe('opened');
    await until('a line to write in', async () => (await chatsIn(test, tabId))[0]?.composer);
    expect(await chat.insert()).toBe('inserted');
    const line = await new Person(page).find('#chat textarea');
    expect(await line.evaluate((area) => Reflect.get(area, 'value'))).toContain('My card was charged twice.');

    // The account: signed in to by the person on the site's own page, and back with the draft as it was.
    await panel.person.click(`${channel('account')} ${byTestId('channel-open')}`);
    await until('the page to sign in', async () => page.url().endsWith('/four-ways/sign-in/'));
    await page.bringToFront();
    const person = new Person(page);
    await person.type('#user', 'ann');
    await person.type('#pass', 'secret words');
    await person.click('main button');
    await person.find('#text');
    await panel.page.bringToFront();
    await panel.person.find(byTestId('form-choice'));
    expect(await textOf(panel, byTestId('preview'))).toContain('My card was charged twice.');
    const { requests } = await readDatabase(test);
    expect(JSON.stringify(requests)).not.toContain('secret words');
  });
});

describe('S2 the official number, on the company’s own site', () => {
  it('comes with the page it was read from, and stays known on others', async () => {
    const { site } = stage;
    const { page, panel } = await visit('/four-ways/');
    await panel.person.find(channel('phone', '+443456001234'));
    await page.goto(`${site.origin}/four-ways/home/`);
    const row = channel('phone', '+443456001234');
    await until('the page it comes from', async () => (await textOf(panel, row)).includes('Contacts'));
  });

  it('is looked for on the site’s contact page, which the person opens with one click', async () => {
    const { page, panel } = await visit('/four-ways/sign-in/');
    await panel.person.click(`${channel('contact-page')} ${byTestId('channel-open')}`);
    await until('the contact page', async () => page.url().endsWith('/four-ways/'));
    await panel.person.find(channel('email', 'help@larchsavings.example'));
  });
});

describe('S4 an exact description', () => {
  it('takes the error’s own words from the page', async () => {
    const { panel } = await visit('/capture/failed');
    await panel.click('quote-error');
    await until('the words', async () =>
      (await textOf(panel, byTestId('preview'))).includes('The card was refused (ERR-4012).'),
    );
    await panel.click('quote-error');
  });
});

describe('S7 problem, date and time, steps taken, wished result', () => {
  it('become one letter in the language of the page', async () => {
    const { panel } = await visit('/company/shop-ru/');
    await panel.write({
      message: {
        problem: 'Заказ не привезли.',
        when: '4 ноября 2026 года',
        tried: 'Звонил курьеру',
        wanted: 'Прошу вернуть деньги.',
      },
      subject: 'Заказ не привезли',
    });
    const letter = await textOf(panel, byTestId('preview'));
    const places = ['Здравствуйте', 'Заказ не привезли.', '4 ноября 2026', 'Звонил курьеру', 'Прошу вернуть деньги.'].map(
      (part) => letter.indexOf(part),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});

describe('S10 what each kind of service asks for', () => {
  beforeEach(() => stage.test.desk.bringToFront());

  it.each([
    ['a bank: identity', '/company/bank-en/', 'bank', 'identity', 'at-hand'],
    ['public services: a signed-in account', '/company/public-en/', 'public-services', 'signed-in', 'at-hand'],
  ])('%s', async (_, path, service, requirement, state) => {
    const { panel } = await visit(path, service);
    await panel.person.find(`${byTestId('requirements')}[data-service="${service}"]`);
    await panel.person.find(`${byTestId('requirement')}[data-id="${requirement}"][data-state="${state}"]`);
  });

  it('a shop: the order number, said to be missing before anything is filled, until it is there', async () => {
    const { panel } = await visit('/company/shop-en/', 'shop');
    await panel.person.find(`${byTestId('requirements')}[data-service="shop"]`);
    await panel.person.find(byTestId('requirements-missing'));
    await panel.person.find(`${byTestId('requirement')}[data-id="order-number"][data-state="missing"]`);
    await panel.writeIdentifiers();
    await panel.person.find(`${byTestId('requirement')}[data-id="order-number"][data-state="there"]`);
  });

  it('is changed by the person, for this site and for good', async () => {
    const { test } = stage;
    const { page, panel } = await visit('/company/shop-en/', 'chosen');
    await panel.person.find(`${byTestId('requirements')}[data-service="shop"]`);
    await panel.person.choose(`${byTestId('requirements')} select`, 'Telephone and internet');
    await panel.person.find(`${byTestId('requirements')}[data-service="telecom"]`);
    await page.goto(`${siteOfIts('chosen').origin}/company/bank-en/`);
    await panel.person.find(channel('phone'));
    await panel.person.find(`${byTestId('requirements')}[data-service="telecom"]`);
    const again = await openPanel(test, (await visit('/company/shop-en/', 'chosen')).tabId);
    await again.person.find(`${byTestId('requirements')}[data-service="telecom"]`);
  });
});

describe('S11 how long each way takes', () => {
  it('is said beside it: phone, e-mail, chat, and a form', async () => {
    const { page, panel } = await visit('/four-ways/');
    expect(await textOf(panel, channel('phone'))).toContain('usually a few minutes to an hour');
    expect(await textOf(panel, channel('email'))).toContain('usually 1–3 working days');
    expect(await textOf(panel, byTestId('chat'))).toContain('usually at once, up to 24 hours');
    await page.goto(`${stage.site.origin}/four-ways/account/`);
    await until('the form', async () => (await textOf(panel, byTestId('form-choice'))).includes('usually 1–3 working days'));
  });
});
