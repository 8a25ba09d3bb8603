import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { clickMenu, pressFillKey } from './support/dispatch';
import { evaluate } from './support/evaluate';
import { findingsOf, supportFormOf } from './support/findings-of';
import { PROFILE, TEXTS } from './support/journey-texts';
import { makeProfile } from './support/make-profile';
import { openExtensionPage } from './support/open-extension-page';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { pageValues } from './support/page-values';
import type { Panel } from './support/panel';
import { Person } from './support/person';
import { readDatabase } from './support/read-database';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
beforeAll(() => makeProfile(stage.test));

async function openBoth(path: string) {
  const { page, tabId } = await openPractice(stage.test, stage.site, path);
  const panel = await openPanel(stage.test, tabId);
  return { page, tabId, panel };
}

/** The row of a control by what it was taken for. */
async function rowOf(panel: Panel, type: string) {
  return (await panel.rows()).find((row) => row.type === type);
}

async function override(panel: Panel, type: string, item: string): Promise<void> {
  await panel.person.click(`[data-control-type="${type}"] [data-testid="override-menu"]`);
  await panel.click(item);
}

const badgeOf = (tabId: number) =>
  evaluate(stage.test.desk, v.string(), 'return browser.action.getBadgeText({ tabId: data });', tabId);

describe('an override of a field', () => {
  it('is done the next time, is listed, and is over when it is removed', async () => {
    const first = await openBoth('/plain/');
    await first.panel.review();
    await override(first.panel, 'tel', 'override-never');
    await until('the phone left out', async () => (await rowOf(first.panel, 'tel'))?.skip === 'overridden');
    await override(first.panel, 'email', 'override-organization');
    await until('the company in place of the address', async () => {
      return (await rowOf(first.panel, 'email'))?.value === PROFILE.organization;
    });

    const second = await openBoth('/plain/');
    await second.panel.review();
    const [tel, email] = [await rowOf(second.panel, 'tel'), await rowOf(second.panel, 'email')];
    expect([tel?.skip, email?.value, email?.ticked]).toEqual(['overridden', PROFILE.organization, true]);
    await second.panel.fill();
    expect(await pageValues(second.page)).toMatchObject({ phone: '', email: PROFILE.organization });

    const library = await openExtensionPage(stage.test, 'library.html#settings');
    const reader = new Person(library);
    const count = () => library.$$('[data-testid="override"]').then(({ length }) => length);
    await until('both overrides listed', async () => (await count()) === 2);
    await reader.click('[data-testid="override-remove"]');
    await until('one override left', async () => (await count()) === 1);
    await reader.click('[data-testid="override-remove"]');
    await until('none left', async () => (await count()) === 0);
    await library.close();
    const third = await openBoth('/plain/');
    await third.panel.review();
    expect((await rowOf(third.panel, 'email'))?.value).toBe(PROFILE.email);
  });
});

it('one control is given back, and then the rest', async () => {
  const { page, panel } = await openBoth('/plain/');
  const before = await pageValues(page);
  await panel.review();
  await panel.fill();
  await panel.person.click('[data-control-type="email"] [data-testid="undo-one"]');
  await until('the address taken back', async () => (await rowOf(panel, 'email'))?.outcome === '');
  expect((await pageValues(page)).email).toBe('');
  expect(await pageValues(page)).toMatchObject({ first_name: PROFILE['given-name'] });
  await panel.click('undo');
  await until('everything taken back', async () => (await pageValues(page)).first_name === '');
  expect(await pageValues(page)).toEqual(before);
});

describe('a site that is', () => {
  const choose = async (panel: Panel, mode: 'on' | 'asked' | 'off') => {
    await panel.click('menu');
    await panel.click(`site-${mode}`);
    await panel.page.keyboard.press('Escape');
  };

  it('off is left alone until it is turned on again', async () => {
    const { tabId, panel } = await openBoth('/plain/');
    await supportFormOf(stage.test, tabId);
    await choose(panel, 'off');
    await panel.person.find('[data-testid="silent-off"]');
    await until('the findings forgotten', async () => (await findingsOf(stage.test, tabId)).length === 0);
    const next = await openPractice(stage.test, stage.site, '/russian/');
    const nextPanel = await openPanel(stage.test, next.tabId);
    await nextPanel.person.find('[data-testid="silent-off"]');
    expect([await findingsOf(stage.test, next.tabId), await badgeOf(next.tabId), await badgeOf(tabId)]).toEqual([[], '', '']);
    await nextPanel.click('turn-on');
    await supportFormOf(stage.test, next.tabId);
    await nextPanel.person.find('[data-testid="form-choice"]');
  });

  it('silent is looked at when the person asks', async () => {
    const { panel } = await openBoth('/plain/');
    await choose(panel, 'asked');
    await panel.person.find('[data-testid="silent-asked"]');
    const next = await openBoth('/russian/');
    await next.panel.person.find('[data-testid="silent-asked"]');
    expect([await findingsOf(stage.test, next.tabId), await badgeOf(next.tabId)]).toEqual([[], '']);
    await next.panel.click('ask-here');
    await supportFormOf(stage.test, next.tabId);
    await choose(next.panel, 'on');
  });
});

describe('the key that fills', () => {
  it('shows the review first, and fills what was reviewed when it is pressed over that', async () => {
    const { page, tabId, panel } = await openBoth('/plain/');
    const before = await pageValues(page);
    await panel.person.find('[data-testid="review"]');
    await pressFillKey(stage.test, tabId);
    await panel.person.find('[data-testid="fill"]');
    expect(await pageValues(page)).toEqual(before);
    await panel.person.click('[data-control-type="tel"] [data-testid="plan-tick"]');
    await pressFillKey(stage.test, tabId);
    await until('the form filled', async () => (await pageValues(page)).email === PROFILE.email);
    expect(await pageValues(page)).toMatchObject({ phone: '', first_name: PROFILE['given-name'] });
  });
});

describe('insert, from the menu of a field', () => {
  const answer = v.object({ ok: v.literal(true), value: v.object({ outcome: v.string() }) });
  /** What the background sends after a click in the menu, which no test can open. */
  const insert = (tabId: number, text: string) =>
    evaluate(
      stage.test.desk,
      answer,
      "return browser.tabs.sendMessage(data.tabId, { name: 'agent.insert', data: { text: data.text } }, { frameId: 0 });",
      { tabId, text },
    ).then(({ value }) => value.outcome);
  const focus = async (page: Page, selector: string) => {
    await page.bringToFront();
    await new Person(page).click(selector);
  };

  it('is in the menu of the browser, with what is saved', async () => {
    const [profile] = (await readDatabase(stage.test)).profiles;
    const isThere = (item: string) =>
      evaluate(
        stage.test.desk,
        v.boolean(),
        // Changing an item that is not there fails.
        'return browser.contextMenus.update(data, {}).then(() => true, () => false);',
        item,
      );
    await evaluate(
      stage.test.desk,
      v.object({ ok: v.literal(true) }),
      "return browser.runtime.sendMessage({ name: 'menus.refresh' });",
    );
    await until('the address in the menu', () => isThere(`insert:${profile?.id}:email`));
    expect(await isThere(`insert:${profile?.id}:postal-code`)).toBe(false);
  });

  it('puts the text where the cursor is, as typing would', async () => {
    const { page, tabId } = await openPractice(stage.test, stage.site, '/plain/');
    await supportFormOf(stage.test, tabId);
    await new Person(page).type('[name=message]', 'Call me: .');
    await page.keyboard.press('ArrowLeft');
    expect(await insert(tabId, '+44 20 7946 0958')).toBe('inserted');
    expect((await pageValues(page)).message).toBe('Call me: +44 20 7946 0958.');
    await focus(page, '#mail');
    expect(await insert(tabId, 'a@example.org')).toBe('inserted');
    expect((await pageValues(page)).email).toBe('a@example.org');
  });

  it('does so for a click in the menu, and says where there is nothing to insert', async () => {
    const { page, tabId } = await openPractice(stage.test, stage.site, '/plain/');
    const click = (menuItemId: string) => clickMenu(stage.test, { menuItemId, editable: true }, tabId);
    const [profile] = (await readDatabase(stage.test)).profiles;
    await focus(page, '#mail');
    await click(`insert:${profile?.id}:email`);
    await until('the address inserted', async () => (await pageValues(page)).email === PROFILE.email);
    await click('insert:site:contract-number');
    await until('a word of it on the toolbar', async () => (await badgeOf(tabId)) === '?');
  });

  it('writes into no password and where nothing has the focus', async () => {
    const { page, tabId } = await openPractice(stage.test, stage.site, '/no-support/');
    const panel = await openPanel(stage.test, tabId);
    await until('the page read', async () => (await findingsOf(stage.test, tabId)).length > 0);
    await panel.page.close();
    await focus(page, 'input[type=password]');
    expect(await insert(tabId, 'secret')).toBe('no-field');
    await focus(page, 'h1');
    expect(await insert(tabId, 'secret')).toBe('no-field');
    expect(Object.values(await pageValues(page))).not.toContain('secret');
  });
});

describe('a form that goes on', () => {
  it('is filled step by step, each with one click', async () => {
    const { page, panel } = await openBoth('/hidden-steps/');
    const person = new Person(page);
    const goOn = async (step: number) => {
      await page.bringToFront();
      await person.click(`[data-opens="${step}"]`);
    };
    await panel.write(TEXTS.ru);
    await panel.review();
    await panel.fill();
    expect(await pageValues(page)).toMatchObject({ pochta: PROFILE.email, den: '', tekst: '' });
    await goOn(2);
    await panel.person.find('[data-testid="next-step"]');
    const date = await until('the next step in the panel', () => rowOf(panel, 'incident-date'));
    expect([date.value, date.ticked]).toEqual(['2026-11-04', true]);
    await panel.click('fill');
    await until('the date filled', async () => (await pageValues(page)).den === '2026-11-04');
    await goOn(3);
    await until('the last step in the panel', async () => (await rowOf(panel, 'message'))?.ticked);
    await panel.click('fill');
    await until('the message filled', async () => (await pageValues(page)).tekst?.includes(TEXTS.ru.message.wanted));
    expect((await pageValues(page)).soglasie).toBe('off');
  });
});
