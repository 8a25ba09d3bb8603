import { beforeAll, expect, it } from 'vitest';
import { ChatPanel } from './support/chat-panel';
import { checkEveryWay } from './support/check-every-way';
import { makeProfile } from './support/make-profile';
import { openExtensionPage } from './support/open-extension-page';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();

beforeAll(() => makeProfile(stage.test));

it('axe finds nothing wrong with the ways to reach a company, what it asks for, and a call to it', async () => {
  const { site, test } = stage;
  const { tabId } = await openPractice(test, site, '/four-ways/');
  const panel = await openPanel(test, tabId);
  await panel.person.find('[data-testid="requirements"][data-service="bank"]');
  await new ChatPanel(panel).waitFor('closed');
  await panel.person.click('[data-testid="channel"][data-kind="email"] [data-testid="channel-write"]');
  await panel.person.click('[data-testid="channel"][data-kind="phone"] [data-testid="channel-call"]');
  await panel.person.find('[data-testid="call-ready"]');
  expect(await checkEveryWay(test, panel.page, 'panel')).toEqual([]);
});

it.each(['requests', 'profiles', 'settings'])('axe finds nothing wrong with the library: %s', async (part) => {
  const page = await openExtensionPage(stage.test, `library.html#${part}`);
  await until('the library', async () => (await page.$('main')) !== null);
  expect(await checkEveryWay(stage.test, page, part)).toEqual([]);
});
