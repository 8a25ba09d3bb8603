import { expect, it } from 'vitest';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();

it('shows technical details word for word before they are added, and takes them out again', async () => {
  const { page, tabId } = await openPractice(stage.test, stage.site, '/plain/');
  const panel = await openPanel(stage.test, tabId);
  await panel.click('technical-show');
  const shown = await (await panel.person.find('[data-testid="technical-text"]')).evaluate(
    (element) => element.textContent ?? '',
  );
  expect(shown).toContain(new URL(page.url()).pathname);
  expect(shown).toMatch(stage.test.name === 'firefox' ? /Firefox \d+/ : /Chrome \d+/);
  expect(shown).toMatch(/\d+ × \d+; 100 %\.$/);
  const problem = () =>
    panel.page.$eval('[data-testid="part-problem"]', (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
  expect(await problem()).toBe('');
  await panel.click('technical-add');
  await until('the details in the message', async () => (await problem()) === shown);
  await panel.click('technical-add');
  await until('the details out of it', async () => (await problem()) === '');
});
