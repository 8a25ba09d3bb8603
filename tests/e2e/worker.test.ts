import { describe, expect, it } from 'vitest';
import { answersFor } from './support/answers';
import { fillByMessage } from './support/ask-agent';
import { supportFormOf } from './support/findings-of';
import { openPractice } from './support/open-practice';
import { personOf } from './support/person-of';
import { PRACTICE_FORMS } from './support/practice-forms';
import { readDatabase } from './support/read-database';
import { sendForm } from './support/send-form';
import { setUp } from './support/set-up';
import { stopBackground } from './support/stop-background';
import { until } from './support/until';

const stage = setUp({ own: true });

describe.each(PRACTICE_FORMS)('the background dies between the submission and the number on $path', (practice) => {
  it('and nothing is lost', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, practice.path);
    const { frame, form } = await supportFormOf(test, tabId);
    await fillByMessage(test, frame, answersFor(form));
    const before = site.received().length;
    const release = site.holdAnswers();
    const meanwhile = async () => {
      const received = await until('a submission', async () => site.received()[before]);
      const { id } = await until('a submitted request', async () => {
        const { requests } = await readDatabase(test);
        return requests.find(({ pageUrl, state }) => pageUrl.includes(practice.path) && state === 'submitted');
      });
      await stopBackground(test);
      // The company has not answered yet.
      const { requests } = await readDatabase(test);
      expect(requests.find((request) => request.id === id)?.state).toBe('submitted');
      release();
      return { received, id };
    };
    // A page that is being left answers no more until the next one is there, so the person's click is still under way meanwhile.
    const [{ received, id }] = await Promise.all([meanwhile(), sendForm(await personOf(page, practice), practice)]);

    const registered = await until('a registered request', async () => {
      const { requests } = await readDatabase(test);
      return requests.find((request) => request.id === id && request.state === 'registered');
    });
    expect(registered.ticketNumber).toBe(received.ticketNumber);
  });
});
