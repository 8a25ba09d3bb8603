import { describe, expect, it } from 'vitest';
import { browserName } from './support/browser-name';
import { walkJourney } from './support/journey';
import { makeProfile } from './support/make-profile';
import { openSidePanel } from './support/open-side-panel';
import { PRACTICE_FORMS } from './support/practice-forms';
import { setUp } from './support/set-up';

// WebDriver cannot click the toolbar of Firefox, and nothing else opens its sidebar.
describe.runIf(browserName() === 'chromium')('the real side panel', () => {
  const stage = setUp();

  it.each(PRACTICE_FORMS.slice(0, 1))('walks the journey on $path beside the page', async (practice) => {
    await makeProfile(stage.test);
    const { received, shownNumber } = await walkJourney(stage, practice, ({ tabId }) => openSidePanel(stage.test, tabId));
    expect(shownNumber).toBe(received.ticketNumber);
  });
});
