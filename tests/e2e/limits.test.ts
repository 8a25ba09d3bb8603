import { describe, expect, it } from 'vitest';
import { ANSWERS, answersFor } from './support/answers';
import { fillByMessage, undoByMessage } from './support/ask-agent';
import { attend } from './support/attend';
import { findingsOf, supportFormOf, supportFormsOf } from './support/findings-of';
import { openPractice } from './support/open-practice';
import { pageValues } from './support/page-values';
import { Person } from './support/person';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();

describe('what is found', () => {
  it('is no support form where there is only a login, a search and a newsletter', async () => {
    const { site, test } = stage;
    const { tabId } = await openPractice(test, site, '/no-support/');
    await attend(test, tabId);
    const [top] = await until('findings', async () => {
      const frames = await findingsOf(test, tabId);
      return frames.length > 0 && frames;
    });
    expect(top?.forms.map(({ kind }) => kind).sort()).toEqual(['login', 'newsletter', 'search']);
  });

  it('appears with a form that comes late, and goes with it', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/late/');
    const person = new Person(page);
    await attend(test, tabId);
    expect(await supportFormsOf(test, tabId)).toEqual([]);
    await person.click('#open');
    const { form } = await supportFormOf(test, tabId);
    expect(form.controls.map(({ type }) => type)).toEqual(expect.arrayContaining(['name', 'email', 'message']));
    await person.click('#close');
    await until('no form', async () => (await supportFormsOf(test, tabId)).length === 0);
  });
});

describe('a form that comes late into a closed shadow root, where no observer sees it', () => {
  it('is found', async () => {
    const { site, test } = stage;
    const { tabId } = await openPractice(test, site, '/lazy-shadow/');
    const { form } = await supportFormOf(test, tabId);
    expect(form.controls.map(({ type }) => type)).toEqual(['name', 'email', 'message']);
  });

  it('is found where the panel was open before it came', async () => {
    const { site, test } = stage;
    const { tabId } = await openPractice(test, site, '/lazy-shadow/');
    await attend(test, tabId);
    expect(await supportFormsOf(test, tabId)).toEqual([]);
    await supportFormOf(test, tabId);
  });
});

describe('what is filled', () => {
  it('is nothing, until somebody says so', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/plain/');
    const before = await pageValues(page);
    await supportFormOf(test, tabId);
    await attend(test, tabId);
    expect(await pageValues(page)).toEqual(before);
  });

  it('is never what a person cannot see, even when told to', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/plain/');
    const { frame, form } = await supportFormOf(test, tabId);
    const trap = form.controls.find(({ label }) => label === 'Website');
    if (!trap) throw new Error('the trap was not found');
    expect(trap.visible).toBe(false);
    const { results, undoId } = await fillByMessage(test, frame, new Map([[trap.id, 'https://ann.example/']]));
    expect(results).toEqual([{ controlId: trap.id, outcome: 'refused', refusal: 'hidden' }]);
    expect(undoId).toBeNull();
    expect(await pageValues(page)).toMatchObject({ website: '', csrf: '7f1c0a9be2' });
  });

  it('leaves what the person typed, and undo leaves it too', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/plain/');
    await supportFormOf(test, tabId);
    await new Person(page).type('#mail', 'other@mail.example');
    const { frame, form } = await supportFormOf(test, tabId);
    const report = await fillByMessage(test, frame, answersFor(form));
    const mail = form.controls.find(({ type }) => type === 'email');
    expect(report.results).toContainEqual({ controlId: mail?.id, outcome: 'kept', refusal: 'not-empty' });
    expect(await pageValues(page)).toMatchObject({ email: 'other@mail.example', first_name: ANSWERS['given-name'] });

    await undoByMessage(test, frame, report.undoId ?? '');
    expect(await pageValues(page)).toMatchObject({ email: 'other@mail.example', first_name: '', message: '' });
  });

  it('is refused by the next document of the tab', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, '/plain/');
    const { frame, form } = await supportFormOf(test, tabId);
    await page.reload();
    await until('another document', async () => {
      const [current] = await findingsOf(test, tabId);
      return current && current.documentKey !== frame.documentKey;
    });
    await expect(fillByMessage(test, frame, answersFor(form))).rejects.toThrow();
    expect(await pageValues(page)).toMatchObject({ first_name: '', message: '' });
  });
});
