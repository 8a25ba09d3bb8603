import { describe, expect, it } from 'vitest';
import { answersFor } from './support/answers';
import { attachByMessage, fillByMessage, undoByMessage } from './support/ask-agent';
import { attend } from './support/attend';
import { extensionRequests } from './support/extension-requests';
import { supportFormOf } from './support/findings-of';
import { launchBare } from './support/launch-browser';
import { openExtensionPage } from './support/open-extension-page';
import { openPractice } from './support/open-practice';
import { pageTraces } from './support/page-traces';
import { PRACTICE_FORMS } from './support/practice-forms';
import { setUp } from './support/set-up';
import { tabOf } from './support/tab-of';
import { TINY_PNG } from './support/tiny-png';
import { callWitness, witnessed } from './support/witness';

const stage = setUp();

describe.each(PRACTICE_FORMS.filter(({ frame }) => frame === undefined))('on $path', ({ path }) => {
  it('presses nothing and sends nothing while it fills, attaches and undoes', async () => {
    const { site, test } = stage;
    const page = await test.browser.newPage();
    await callWitness(page);
    await page.goto(`${site.origin}${path}`);
    const before = site.received().length;
    const { frame, form } = await supportFormOf(test, await tabOf(test, page));
    const { undoId } = await fillByMessage(test, frame, answersFor(form));
    const attachment = form.controls.find(({ type }) => type === 'attachment');
    expect(await attachByMessage(test, frame, { controlId: attachment?.id ?? '' }, TINY_PNG)).toEqual({ outcome: 'attached' });
    await undoByMessage(test, frame, undoId ?? '');
    expect(await witnessed(page)).toEqual({ clicks: 0, submits: 0, calls: 0, messages: 0 });
    expect(site.received().length).toBe(before);
  });
});

describe('a page', () => {
  it.each(['/plain/', '/no-support/', '/iframe/'])('cannot tell that Casebook is there: %s', async (path) => {
    const { site, test } = stage;
    const bare = await launchBare();
    try {
      const alone = await bare.newPage();
      await callWitness(alone);
      await alone.goto(`${site.origin}${path}`);
      const expected = await pageTraces(alone);

      const page = await test.browser.newPage();
      await callWitness(page);
      await page.goto(`${site.origin}${path}`);
      await attend(test, await tabOf(test, page));
      expect(await pageTraces(page)).toEqual(expected);
      expect(await witnessed(page)).toEqual({ clicks: 0, submits: 0, calls: 0, messages: 0 });
    } finally {
      await bare.close();
    }
  });

  it('can load no file of the extension', async () => {
    const { site, test } = stage;
    const { page } = await openPractice(test, site, '/iframe/');
    for (const file of ['agent.js', 'watcher.js', 'sidepanel.html', 'icons/48.png', 'manifest.json']) {
      const load = `fetch(${JSON.stringify(test.baseUrl + file)}).then(() => 'loaded', () => 'refused')`;
      expect(await page.evaluate(load)).toBe('refused');
    }
  });
});

it('asks nothing of any network', async () => {
  const { site, test } = stage;
  const asked = await extensionRequests(test);
  const { tabId } = await openPractice(test, site, '/plain/');
  await openExtensionPage(test, `sidepanel.html?tab=${tabId}`);
  const { frame, form } = await supportFormOf(test, tabId);
  await fillByMessage(test, frame, answersFor(form));
  expect(await asked()).toEqual([]);
  // Its own policy forbids it, too.
  const attempt = `fetch(${JSON.stringify(site.origin)}).then(() => 'answered', () => 'refused')`;
  expect(await test.desk.evaluate(attempt)).toBe('refused');
});
