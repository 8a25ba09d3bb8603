import { describe, expect, it } from 'vitest';
import { ANSWERS, answersFor } from './support/answers';
import { fillByMessage } from './support/ask-agent';
import { supportFormOf } from './support/findings-of';
import { openPractice } from './support/open-practice';
import { personOf } from './support/person-of';
import { PRACTICE_FORMS, type PracticeForm } from './support/practice-forms';
import { readDatabase } from './support/read-database';
import { sendForm } from './support/send-form';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();

/** What the company of a form must have got, by field name. */
function expectedFields({ fields, choices, ticks, untouched }: PracticeForm): Record<string, string> {
  // HTML sends every line end as CR LF.
  const filled = Object.entries(fields).map(([name, type]) => [name, ANSWERS[type]?.replaceAll('\n', '\r\n') ?? '']);
  const chosen = Object.entries(choices).map(([name, { value }]) => [name, value]);
  return { ...Object.fromEntries([...filled, ...chosen]), ...ticks, ...untouched };
}

describe.each(PRACTICE_FORMS)('$path', (practice) => {
  it('is found, filled when told to, and its number kept when the person has sent it', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, practice.path);
    const { frame, form } = await supportFormOf(test, tabId);
    expect(form.controls.map(({ type }) => type)).toEqual(expect.arrayContaining(Object.values(practice.fields)));

    const answers = answersFor(form);
    const report = await fillByMessage(test, frame, answers);
    expect(report.results).toEqual([...answers.keys()].map((controlId) => ({ controlId, outcome: 'filled', refusal: null })));

    const before = site.received().length;
    await sendForm(await personOf(page, practice), practice);
    const received = await until('a submission', async () => site.received()[before]);
    expect(received.fields).toEqual(expectedFields(practice));

    const request = await until('a registered request', async () => {
      const { requests } = await readDatabase(test);
      return requests.find(
        ({ state, pageUrl }) => state === 'registered' && pageUrl.startsWith(`${site.origin}${practice.path}`),
      );
    });
    expect(request.ticketNumber).toBe(received.ticketNumber);
    expect(request.ticketSentence).toContain(received.ticketNumber);
    expect(site.received().length).toBe(before + 1);
  });
});
