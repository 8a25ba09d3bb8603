import { describe, expect, it } from 'vitest';
import { FAIR, TRAPS } from '@/tests/sites/pages/traps';
import { planFill } from '@/utils/forms/plan/plan-fill';
import { fillByMessage } from './support/ask-agent';
import { supportFormOf } from './support/findings-of';
import { openPractice } from './support/open-practice';
import { pageValues } from './support/page-values';
import { setUp } from './support/set-up';

const stage = setUp();
/** Traps that can be seen, but for what the page says of them: who ticks one knows it. */
const SAID_BY_THE_PAGE = new Set(['named', 'inert', 'kept-from-all', 'told']);
const MAIL = 'ann@example.org';
const sources = { values: { email: MAIL, name: 'Ann' }, identifiers: {}, subject: 'Down', message: 'The site is down.' };

describe('a form full of traps', () => {
  it('is planned and filled but for what nobody can see', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/traps/');
    const { frame, form } = await supportFormOf(test, tabId);
    const planned = planFill(form, sources).entries.filter(({ value }) => value !== '');
    const report = await fillByMessage(test, frame, new Map(planned.map(({ control, value }) => [control.id, value])));

    const { name: _, message, ...values } = await pageValues(page);
    expect(message).toBe(sources.message);
    const filled = Object.keys(values).filter((name) => values[name] !== '');
    expect(filled.sort()).toEqual(Object.keys(FAIR).sort());
    // Only what lies scrolled away under something else had to be looked at to be known for what it is.
    expect(report.results.filter(({ outcome }) => outcome !== 'filled').length).toBeLessThanOrEqual(1);
  });

  it('is not filled where nobody can see, even when told to', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/traps/');
    const { frame, form } = await supportFormOf(test, tabId);
    await fillByMessage(test, frame, new Map(form.controls.map(({ id }) => [id, MAIL])));
    const values = await pageValues(page);
    const filled = Object.keys(TRAPS).filter((name) => values[name] !== '');
    expect(filled.filter((name) => !SAID_BY_THE_PAGE.has(name))).toEqual([]);
  });
});
