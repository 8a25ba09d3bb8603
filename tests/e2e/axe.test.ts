import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkScreen } from './support/check-screen';
import { walkJourney } from './support/journey';
import { makeProfile } from './support/make-profile';
import { openExtensionPage } from './support/open-extension-page';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { Person } from './support/person';
import { PRACTICE_FORMS } from './support/practice-forms';
import { type ColourScheme, preferColours } from './support/prefer-colours';
import { setUp } from './support/set-up';

const stage = setUp();
/** The narrowest a panel gets, px. */
const NARROW = 320;
const SCHEMES: readonly ColourScheme[] = ['light', 'dark'];

beforeAll(() => makeProfile(stage.test));

/** Every screen in both colours; all that is wrong with it by its name, `{}` for nothing. */
async function problemsOf(page: Page): Promise<Record<string, string[]>> {
  const problems: Record<string, string[]> = {};
  for (const scheme of SCHEMES) {
    await preferColours(stage.test, page, scheme);
    const found = await checkScreen(page);
    if (found.length > 0) problems[scheme] = found;
  }
  return problems;
}

describe('axe finds nothing wrong', () => {
  it('with the panel at any step of the journey', async () => {
    const { test } = stage;
    const [practice] = PRACTICE_FORMS;
    if (!practice) throw new Error('no practice form');
    const wrong: Record<string, Record<string, string[]>> = {};
    await walkJourney(
      stage,
      practice,
      ({ tabId }) => openPanel(test, tabId, NARROW),
      async (step, _result, shown) => {
        if (!shown.url().startsWith(stage.site.origin)) wrong[step] = await problemsOf(shown);
      },
    );
    expect(Object.keys(wrong)).toHaveLength(7);
    expect(Object.values(wrong).filter((problems) => Object.keys(problems).length > 0)).toEqual([]);
  });

  it('with the panel where there is no form, and where Casebook may not be', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/no-support/');
    const panel = await openPanel(test, tabId, NARROW);
    await panel.person.find('[data-testid="no-form"]');
    expect(await problemsOf(panel.page)).toEqual({});
    await page.goto('about:blank');
    await panel.person.find('[data-testid="forbidden"]');
    expect(await problemsOf(panel.page)).toEqual({});
  });

  it('with the menu open', async () => {
    const { site, test } = stage;
    const { tabId } = await openPractice(test, site, '/plain/');
    const panel = await openPanel(test, tabId, NARROW);
    await panel.person.click('button[aria-haspopup]');
    await panel.person.find('[role="menu"]');
    expect(await problemsOf(panel.page)).toEqual({});
  });

  it('with the menu of a field, a field never filled, and the overrides in the library', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/plain/');
    const panel = await openPanel(test, tabId, NARROW);
    await panel.review();
    await panel.person.click('[data-control-type="tel"] [data-testid="override-menu"]');
    await panel.person.find('[role="menu"]');
    expect(await problemsOf(panel.page)).toEqual({});
    await panel.click('override-never');
    await panel.person.find('[data-skip="overridden"]');
    expect(await problemsOf(panel.page)).toEqual({});
    await panel.click('menu');
    await panel.click('site-asked');
    await panel.page.keyboard.press('Escape');
    await panel.person.find('[data-testid="silent-asked"]');
    expect(await problemsOf(panel.page)).toEqual({});
    const library = await openExtensionPage(test, 'library.html#settings');
    await library.setViewport({ width: NARROW, height: 900 });
    await new Person(library).find('[data-testid="override"]');
    expect(await problemsOf(library)).toEqual({});
    await panel.click('turn-on');
    await panel.person.find('[data-testid="review"]');
    await page.close();
  });

  it.each(['profiles', 'requests'])('with the library: %s', async (room) => {
    const page = await openExtensionPage(stage.test, `library.html#${room}`);
    await page.setViewport({ width: NARROW, height: 900 });
    await new Person(page).find(room === 'profiles' ? '[data-testid="profile-card"]' : '[data-testid="request-card"]');
    expect(await problemsOf(page)).toEqual({});
  });
});
