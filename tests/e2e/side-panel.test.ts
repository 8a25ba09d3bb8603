import { describe, expect, it } from 'vitest';
import { browserName } from './support/browser-name';
import { walkJourney } from './support/journey';
import { makeProfile } from './support/make-profile';
import { type OpenPage, openPractice } from './support/open-practice';
import { openSidePanel } from './support/open-side-panel';
import { openSidebar } from './support/open-sidebar';
import { PRACTICE_FORMS } from './support/practice-forms';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp({ own: true });

/** Opens the panel where people have it. @returns the words it shows at the time */
async function openPlace({ page, tabId }: OpenPage): Promise<() => Promise<string>> {
  if (stage.test.name === 'firefox') return openSidebar(stage.test, page.url());
  const panel = await openSidePanel(stage.test, tabId);
  return async () => String(await panel.page.evaluate('document.body.innerText'));
}

describe('beside the page', () => {
  it('the panel shows the form of the tab in view, and follows when another comes into view', async () => {
    const { site, test } = stage;
    const opened = await openPractice(test, site, '/plain/');
    const words = await openPlace(opened);
    await until('the form of the page', async () => (await words()).includes('Contact customer service'));

    const other = await openPractice(test, site, '/no-support/');
    await until('no form', async () => (await words()).includes('No support form on this page yet'));
    expect(await words()).not.toContain('Contact customer service');

    await other.page.goto('about:blank');
    await until('plain words for a page it may not touch', async () => (await words()).includes('cannot work on this page'));

    await opened.page.bringToFront();
    await until('the form again', async () => (await words()).includes('Contact customer service'));
  });
});

// No person's mouse reaches the sidebar of Firefox through WebDriver.
if (browserName() === 'chromium') {
  describe('the real side panel', () => {
    it.each(PRACTICE_FORMS.slice(0, 1))('walks the journey on $path beside the page', async (practice) => {
      await makeProfile(stage.test);
      const { received, shownNumber } = await walkJourney(stage, practice, ({ tabId }) => openSidePanel(stage.test, tabId));
      expect(shownNumber).toBe(received.ticketNumber);
    });
  });
}
